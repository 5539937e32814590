using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Evaluation;

public class EvaluationShortcutTests
{
    private static readonly CpomContract Contract = ContractDocument.Read(File.ReadAllText(TestFiles.Path("Samples", "ch-des-deux-rivieres.json"))).ContractOrThrow();

    [Fact]
    public void A_contract_is_evaluated_against_its_catalogue()
        => Assert.Equal(
            EvaluationDocument.Write(Contract.Evaluate(new LocalDate(2027, 3, 31))),
            EvaluationDocument.Write(Contract.Evaluate(new LocalDate(2027, 3, 31))));

    [Fact]
    public void At_the_end_every_year_is_closed_whatever_date_the_contract_asks_for()
    {
        var evaluation = Contract.ToBuilder().AsOf(new LocalDate(2026, 1, 1)).Build().EvaluateAtEnd();

        Assert.Equal(new LocalDate(2030, 1, 1), evaluation.AsOf);
        Assert.DoesNotContain(evaluation.Verdicts, verdict => verdict.IsOpen);
    }

    [Fact]
    public void What_a_referential_has_is_found_by_its_identifier()
    {
        var referential = Referential.ThqseSpecimen;

        Assert.All(referential.Pillars, pillar => Assert.Same(pillar, referential.FindPillar(pillar.Id)));
        Assert.All(referential.Themes, theme => Assert.Same(theme, referential.FindTheme(theme.Id)));
        Assert.All(referential.Levels, level => Assert.Same(level, referential.FindLevel(level.Id)));
        Assert.Equal((null, null, null), (referential.FindPillar("x"), referential.FindTheme(null), referential.FindLevel("X")));
    }

    [Fact]
    public void The_verdicts_of_an_evaluation_are_those_of_its_indicators()
    {
        var evaluation = Contract.EvaluateAtEnd();

        Assert.Equal(evaluation.Indicators.SelectMany(indicator => indicator.Years), evaluation.Verdicts);
        Assert.Equal(evaluation.Summary.Total, evaluation.Verdicts.Count);
        Assert.All(evaluation.Verdicts, verdict => Assert.Equal(verdict.Indicator.Id, verdict.Id));
        Assert.Same(evaluation.Verdicts, evaluation.Verdicts);
    }
}
