using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>The languages in which everything a person reads is available.</summary>
[JsonConverter(typeof(CodeJsonConverter<Language>))]
public enum Language
{
    /// <summary>French, the language of the source documents; "fr" in a command.</summary>
    French,

    /// <summary>English, a translation of what the source says; "en" in a command.</summary>
    English,
}
