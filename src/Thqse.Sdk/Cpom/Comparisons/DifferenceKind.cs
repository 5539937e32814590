using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>In what two contracts, or two evaluations of one, differ.</summary>
[JsonConverter(typeof(CodeJsonConverter<DifferenceKind>))]
public enum DifferenceKind
{
    /// <summary>What is declared for an indicator: its values, milestones, comments and evidence.</summary>
    Declarations = 1,

    /// <summary>The date of the evaluation.</summary>
    AsOf,

    /// <summary>Who the establishment is, the indicators in which it was engaged before included.</summary>
    Establishment,

    /// <summary>What the establishment fixed for an indicator: an option, a target of its own.</summary>
    Choices,

    /// <summary>Whether the establishment took an indicator out of its contract.</summary>
    NotConcerned,

    /// <summary>The edition of the catalogue.</summary>
    Catalogue,

    /// <summary>A reading of the ledger, under which one of the two is evaluated and the other is not.</summary>
    Reading,
}
