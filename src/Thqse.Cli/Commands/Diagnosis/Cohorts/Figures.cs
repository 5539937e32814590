using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Cohorts;

/// <summary>The scores of a cohort as they are written: whole points in a report, which has no others; one decimal in a calculation.</summary>
internal sealed class Figures(CohortResult result, Language language)
{
    private readonly CommonTexts common = new(language);
    private readonly DiagnosisTexts texts = new(language);

    public string Score(decimal? score, params IReadOnlyList<decimal> limits) => score is not { } known ? string.Empty : result is CohortReport ? common.Number(known) : texts.Score(known, limits);
}
