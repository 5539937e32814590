using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>What is asked over the whole period: what the source states, then how it is judged.</summary>
internal static class PeriodText
{
    public static string Of(PeriodTarget period, Fiche fiche, Language language)
    {
        var judged = period.Rule is { } rule ? rule.Describe(fiche, language) : Kind(period.Kind, language);
        return period.Stated is { } stated ? stated[language] + " (" + judged + ")" : judged;
    }

    private static string Kind(PeriodKind kind, Language language) => kind switch
    {
        PeriodKind.LastYear => language.Say("jugé sur la dernière année", "judged on the last year"),
        PeriodKind.EveryYear => language.Say("chaque année atteinte", "every year met"),
        PeriodKind.AnyYear => language.Say("au moins une année atteinte", "at least one year met"),
        PeriodKind.None or PeriodKind.Rule => language.Say("non évalué, voir les lectures", "not evaluated, see the readings"),
    };
}
