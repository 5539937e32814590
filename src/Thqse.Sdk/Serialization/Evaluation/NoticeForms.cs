using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>What was accepted and looks odd, in a document.</summary>
internal static class NoticeForms
{
    private static readonly FormMember<PublishedNotice, NoticeCode> Code = Required("code", Kebab<NoticeCode>(), (PublishedNotice notice) => notice.Code);
    private static readonly FormMember<PublishedNotice, string> Pointer = Required("pointer", Text, (PublishedNotice notice) => notice.Pointer);
    private static readonly FormMember<PublishedNotice, string> Value = Required("value", Text, (PublishedNotice notice) => notice.Value);
    private static readonly FormMember<PublishedNotice, string> Message = Required("message", Text, (PublishedNotice notice) => notice.Message);

    public static readonly ObjectForm<PublishedNotice> Notice = new(
        [Code, Pointer, Value, Message], element => new PublishedNotice(Code.Of(element), Pointer.Of(element), Value.Of(element), Message.Of(element)));
}
