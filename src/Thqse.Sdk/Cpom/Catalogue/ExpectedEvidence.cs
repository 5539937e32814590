using System.Globalization;
using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>A piece of evidence that a fiche expects. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ExpectedEvidence>))]
public sealed class ExpectedEvidence
{
    internal ExpectedEvidence(SourcedText description, IReadOnlyList<int> years)
    {
        Description = description;
        Years = years;
    }

    /// <summary>What is expected.</summary>
    public SourcedText Description { get; }

    /// <summary>The years it is expected for; every year of the period unless the source says otherwise.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>What is expected, and in which years.</summary>
    public override string ToString() => $"{Description} ({string.Join(", ", Years.Select(year => year.ToString(CultureInfo.InvariantCulture)))})";
}
