using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>How the year of a reference is designated.</summary>
[JsonConverter(typeof(CodeJsonConverter<ReferenceYearKind>))]
public enum ReferenceYearKind
{
    /// <summary>The year before the one that is judged.</summary>
    Previous,

    /// <summary>One year by its number, the same for every year that is judged.</summary>
    Fixed,

    /// <summary>The earliest year for which a value is declared.</summary>
    FirstMeasured,

    /// <summary>Several years, of whose values the mean counts.</summary>
    MeanOf,

    /// <summary>The year that the establishment chose.</summary>
    Chosen,
}
