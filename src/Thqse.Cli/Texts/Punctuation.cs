using Thqse.Sdk;

namespace Thqse.Cli.Texts;

/// <summary>What French and English write differently around words.</summary>
internal static class Punctuation
{
    public static string Colon(this Language language) => language.Say(" : ", ": ");
}
