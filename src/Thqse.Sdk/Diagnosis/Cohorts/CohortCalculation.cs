using System.Text.Json.Serialization;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>
/// The exact figures of a cohort, for whoever holds its score cards: every group, however small, and lowest and highest scores. Not to be published, which is what a
/// <see cref="CohortReport"/> is for. Immutable.
/// </summary>
[JsonConverter(typeof(DocumentJsonConverter<CohortCalculation>))]
public sealed class CohortCalculation : CohortResult
{
    internal CohortCalculation(CohortBasis basis, IReadOnlyList<CohortGroup> groups)
        : base(basis, groups)
    {
    }
}
