using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What the comment beside a value must hold. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ExpectedComment>))]
public sealed class ExpectedComment
{
    internal ExpectedComment(bool isRequired, SourcedText description)
    {
        IsRequired = isRequired;
        Description = description;
    }

    /// <summary>Whether a value without a comment raises an issue.</summary>
    public bool IsRequired { get; }

    /// <summary>What the comment should say.</summary>
    public SourcedText Description { get; }

    /// <summary>Whether the comment is required, and the words of the source.</summary>
    public override string ToString() => $"{(IsRequired ? "required" : "optional")}: {Description}";
}
