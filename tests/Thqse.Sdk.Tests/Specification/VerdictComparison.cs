using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Specification;

/// <summary>Two implementations that share nothing but the data: a defect has to be made twice to pass.</summary>
[Cases(100)]
public class VerdictComparison
{
    [Property]
    public void The_engine_gives_the_verdicts_of_the_specification(GeneratedContract contract, LocalDate date, bool isDated)
    {
        var evaluation = WrittenEvaluation.Of(contract.Evaluate(isDated ? date : null));
        var specified = SpecifiedVerdicts.Of(contract.Text, isDated ? LocalDatePattern.Iso.Format(date) : null, contract.Of?.ToString());

        Answers.Agree(specified["summary"], evaluation["summary"]);
        Answers.AgreeOnEach(specified["indicators"]!, evaluation["indicators"]!);
    }
}
