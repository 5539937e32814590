using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using Thqse.Sdk.Messages;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>What was accepted and looks odd, in a document.</summary>
internal static class NoticeForms
{
    public static readonly ObjectForm<Notice> Notice = new(
    [
        Required("code", Kebab<NoticeCode>(), (Notice notice) => notice.Code),
        Required("pointer", Text, (Notice notice) => notice.Pointer),
        Required("value", Text, (Notice notice) => notice.Value),
        Required("message", Text, (Notice notice, Language language) => notice.Explain(language)),
    ]);
}
