using NodaTime;
using Thqse.Sdk.Cpom;

/// <summary>An evaluation that was made: its verdicts in rows, and the envelope without which a verdict says little.</summary>
internal sealed class EvaluationRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid ContractId { get; init; }

    /// <summary>Of which version of the contract.</summary>
    public int ContractVersion { get; init; }

    /// <summary>Up to which date what is declared counts.</summary>
    public LocalDate AsOf { get; init; }

    public string Catalogue { get; init; } = string.Empty;

    public string CatalogueVersion { get; init; } = string.Empty;

    public string Engine { get; init; } = string.Empty;

    /// <summary>Readings of the ledger other than the ordinary ones.</summary>
    public List<string> Readings { get; init; } = [];

    public Instant MadeAt { get; init; }

    /// <summary>The document that was given.</summary>
    public byte[] Document { get; init; } = [];

    public List<VerdictRow> Verdicts { get; init; } = [];
}

/// <summary>The verdict of an indicator in a year.</summary>
internal sealed class VerdictRow
{
    public IndicatorId Indicator { get; init; }

    public int Year { get; init; }

    public VerdictStatus Status { get; init; }

    public EvidenceState Evidence { get; init; }

    /// <summary>Whether it can still be lost, its year being open.</summary>
    public bool IsProvisional { get; init; }

    public decimal? Required { get; init; }

    public decimal? Observed { get; init; }
}
