using FsCheck.Xunit;
using NodaTime;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Properties;

[Cases(200)]
public class BulkProperties
{
    /// <summary>Of every generated catalogue too; that the specification says the same, <c>Specification/VerdictComparison</c> holds.</summary>
    [Property]
    public void The_bulk_path_gives_the_statuses_of_the_report(GeneratedContract contract, LocalDate date, bool isDated)
        => Assert.Equal(
            contract.Evaluate(isDated ? date : null).Indicators.SelectMany(indicator => indicator.Years).Select(year => year.Status),
            contract.EvaluateInBulk(isDated ? date : null));

    [Property]
    public void And_where_the_whole_language_of_a_catalogue_is_used(RichContract rich, LocalDate date, bool isDated) => The_bulk_path_gives_the_statuses_of_the_report(rich.Contract, date, isDated);
}
