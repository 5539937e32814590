using FsCheck.Xunit;
using Thqse.Sdk.Messages;
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
    public void And_where_the_whole_language_of_a_catalogue_is_used(RichContract rich, LocalDate date, bool isDated)
        => The_engine_gives_the_verdicts_of_the_specification(rich.Contract, date, isDated);

    [Property]
    public void The_engine_gives_the_verdicts_of_the_specification(GeneratedContract contract, LocalDate date, bool isDated)
    {
        var evaluation = WrittenEvaluation.Of(contract.Evaluate(isDated ? date : null));
        var specified = SpecifiedVerdicts.Of(contract.Text, isDated ? LocalDatePattern.Iso.Format(date) : null, contract.Of?.ToString());

        Answers.Agree(specified["summary"], evaluation["summary"]);
        Answers.AgreeOnEach(specified["indicators"]!, evaluation["indicators"]!);

        // The bulk path, of the values alone, says the same of each year.
        var statuses = contract.EvaluateInBulk(isDated ? date : null).Select(status => status.ToCode());
        Assert.Equal(specified["indicators"]!.AsArray().SelectMany(indicator => indicator!["years"]!.AsArray()).Select(year => year!["status"]!.GetValue<string>()), statuses);
    }
}
