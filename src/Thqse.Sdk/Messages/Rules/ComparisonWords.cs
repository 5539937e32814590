using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>How a comparison is said before the figure it asks for.</summary>
internal static class ComparisonWords
{
    public static string Before(Comparison comparison, Language language) => comparison switch
    {
        Comparison.AtLeast => language.Say("au moins ", "at least "),
        Comparison.MoreThan => language.Say("plus de ", "more than "),
        Comparison.AtMost => language.Say("au plus ", "at most "),
        Comparison.LessThan => language.Say("moins de ", "less than "),
    };
}
