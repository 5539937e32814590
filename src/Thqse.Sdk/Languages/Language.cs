namespace Thqse.Sdk;

/// <summary>The languages in which everything a person reads is available.</summary>
public enum Language
{
    /// <summary>French, the language of the source documents.</summary>
    French,

    /// <summary>English.</summary>
    English,
}
