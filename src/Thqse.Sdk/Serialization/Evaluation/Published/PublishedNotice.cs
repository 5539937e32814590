using System.Text.Json.Serialization;

namespace Thqse.Sdk.Serialization;

/// <summary>What an evaluation document says was accepted and looks odd. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PublishedNotice>))]
public sealed class PublishedNotice
{
    internal PublishedNotice(NoticeCode code, string pointer, string value, string message)
    {
        Code = code;
        Pointer = pointer;
        Value = value;
        Message = message;
    }

    /// <summary>What it is about.</summary>
    public NoticeCode Code { get; }

    /// <summary>The place in the contract, as a JSON pointer (RFC 6901); "" is the whole document.</summary>
    public string Pointer { get; }

    /// <summary>The value or the name that looks odd, or the member that is not there, as text.</summary>
    public string Value { get; }

    /// <summary>The sentence, in the language of the document.</summary>
    public string Message { get; }

    /// <summary>Code, place and value for a log, such as "NotAsked /observations/CPOM_OS_12: CPOM_OS_12".</summary>
    public override string ToString() => $"{Code} {(Pointer.Length == 0 ? "(document)" : Pointer)}: {Value}";
}
