using System.Text.Json.Serialization;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>
/// The report of a cohort for publication: whole points, nothing that is one establishment's own, small groups and those deducible from the others not shown.
/// The figures themselves are another thing, a <see cref="CohortCalculation"/>. Immutable.
/// </summary>
[JsonConverter(typeof(DocumentJsonConverter<CohortReport>))]
public sealed class CohortReport : CohortResult
{
    internal CohortReport(CohortBasis basis, IReadOnlyList<CohortGroup> groups)
        : base(basis, groups)
    {
    }
}
