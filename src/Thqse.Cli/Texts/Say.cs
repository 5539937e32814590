using Thqse.Sdk;

namespace Thqse.Cli.Texts;

/// <summary>Picks one of two sentences that stand side by side, so that neither is forgotten.</summary>
internal static class SayExtensions
{
    public static string Say(this Language language, string french, string english) => language switch
    {
        Language.French => french,
        Language.English => english,
    };

    public static string Colon(this Language language) => language.Say(" : ", ": ");
}
