using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

/// <summary>A contract, with what it declares in rows of their own.</summary>
internal sealed class ContractRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>One more with each change: who changes a contract says which version he saw, and changes no other.</summary>
    public int Version { get; set; }

    /// <summary>The document as it was received; after a change of one row, as the package writes it.</summary>
    public byte[] Document { get; set; } = [];

    public string Catalogue { get; set; } = string.Empty;

    public LocalDate? AsOf { get; set; }

    /// <summary>Readings of the ledger other than the ordinary ones.</summary>
    public List<string> Readings { get; set; } = [];

    public List<IndicatorId> AlreadyEngaged { get; set; } = [];

    public EstablishmentRow Establishment { get; set; } = new();

    public List<AttributeRow> Attributes { get; set; } = [];

    public List<IndicatorRow> Indicators { get; set; } = [];

    public List<YearRow> Years { get; set; } = [];

    public List<ObservationRow> Observations { get; set; } = [];
}

/// <summary>Who declares, in columns of the contract.</summary>
internal sealed class EstablishmentRow
{
    public string? Name { get; set; }

    /// <summary>The name without accents and in capitals: databases disagree on how those compare.</summary>
    public string SearchedName { get; set; } = string.Empty;

    public string? Finess { get; set; }

    public string? Siret { get; set; }

    public string? Category { get; set; }

    public decimal? Beds { get; set; }

    public string? SizeClass { get; set; }

    public string? Department { get; set; }

    public bool? IsGhtMember { get; set; }

    public List<string>? Activities { get; set; }
}

/// <summary>What an establishment says of itself where its catalogue asks.</summary>
internal sealed class AttributeRow
{
    public AttributeId Attribute { get; init; }

    public AttributeValue Value { get; set; } = AttributeValue.Flag(false);
}

/// <summary>What was chosen once for an indicator, or why it does not concern.</summary>
internal sealed class IndicatorRow
{
    public IndicatorId Indicator { get; init; }

    public OptionId? Option { get; set; }

    public decimal? Target { get; set; }

    public int? Year { get; set; }

    public string? NotConcerned { get; set; }
}

/// <summary>What was said of an indicator in a year beside its values.</summary>
internal sealed class YearRow
{
    public IndicatorId Indicator { get; init; }

    public int Year { get; init; }

    public List<MilestoneId> Milestones { get; set; } = [];

    public string? Comment { get; set; }

    public List<string> Evidence { get; set; } = [];
}

/// <summary>What was observed of a measure in a year.</summary>
internal sealed class ObservationRow
{
    public IndicatorId Indicator { get; init; }

    public int Year { get; init; }

    public MeasureId Measure { get; init; }

    /// <summary>Its place among the values of the contract: a database gives rows in any order.</summary>
    public int Position { get; init; }

    /// <summary>The value as it was given, exactly: "740", "5010/7755", "56.4%", "true".</summary>
    public string Value { get; set; } = string.Empty;
}
