namespace Thqse.Sdk.Messages;

/// <summary>Picks one of two sentences that stand side by side, so that neither is forgotten.</summary>
internal static class LanguageExtensions
{
    public static string Say(this Language language, string french, string english)
        => Guard.Defined(language, nameof(language)) switch
        {
            Language.French => french,
            Language.English => english,
        };
}
