using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What is wrong with a catalogue.</summary>
[JsonConverter(typeof(CodeJsonConverter<CatalogueFindingCode>))]
[KebabCodes]
public enum CatalogueFindingCode
{
    /// <summary>Two fiches, rows, measures, milestones, options or selectable readings have the same identifier; of two fiches, one that differs only in what the catalogue does not tell apart.</summary>
    DuplicateId = 1,

    /// <summary>The axis of a fiche, or its first spelling, is not that of its identifier.</summary>
    InconsistentIdentity,

    /// <summary>The years of the catalogue are not in order.</summary>
    YearsOutOfOrder,

    /// <summary>No size class begins at 0, or two begin with the same number.</summary>
    SizesOutOfOrder,

    /// <summary>An establishment belongs to two rows.</summary>
    OverlappingRows,

    /// <summary>An establishment belongs to no row.</summary>
    PopulationHole,

    /// <summary>A row that applies has no cell for a year.</summary>
    MissingCell,

    /// <summary>A cell stands in a year without targets, or in a row that does not apply.</summary>
    UnexpectedCell,

    /// <summary>A measure is used and not declared.</summary>
    UndeclaredMeasure,

    /// <summary>A milestone is used and not declared.</summary>
    UndeclaredMilestone,

    /// <summary>An option is used and not declared.</summary>
    UndeclaredOption,

    /// <summary>A measure is declared, and used by no cell, no period and no alternative reading.</summary>
    UnusedMeasure,

    /// <summary>A milestone is declared, and used by no cell, no period and no alternative reading.</summary>
    UnusedMilestone,

    /// <summary>An option is declared and decides no row.</summary>
    UnusedOption,

    /// <summary>An attribute is asked about by a row and not declared by the head.</summary>
    UndeclaredAttribute,

    /// <summary>An attribute is declared, and no row asks about it.</summary>
    UnusedAttribute,

    /// <summary>A row asks of an attribute what its kind cannot give, or a value that is not declared; or a choice declares no values.</summary>
    AttributeDoesNotFit,

    /// <summary>A rule judges a measure of a kind it cannot judge, by a multiple of that very measure, or by a chosen target that the fiche does not leave to the establishment.</summary>
    RuleDoesNotFit,

    /// <summary>A year of reference cannot be declared, or is not before the year judged; or a year that a computed measure is computed from cannot be declared.</summary>
    ReferenceYearOutOfRange,

    /// <summary>A measure follows from itself.</summary>
    CircularMeasure,

    /// <summary>A measure cannot be computed from those it names: a share of shares, a sum of what is not of one kind.</summary>
    MeasureCannotBeComputed,

    /// <summary>A measure lacks a member that its kind needs, or has one that has no meaning for it: a rate per 1 000 that does not say so.</summary>
    MeasureMemberDoesNotFit,

    /// <summary>The cells of a row that add up ask in both directions.</summary>
    MixedDirections,

    /// <summary>The stated total does not agree with the cells, and no entry of the ledger says why.</summary>
    TotalDisagrees,

    /// <summary>Source lines are outside the document, the fiche or its sections.</summary>
    SourceOutside,

    /// <summary>Two sections, or two fiches, claim the same lines of the source.</summary>
    SourceOverlap,

    /// <summary>A fiche lacks a section that every fiche has.</summary>
    MissingSection,

    /// <summary>A text is blank in French or in English.</summary>
    MissingTranslation,

    /// <summary>An entry of the ledger, or a piece of evidence, names a row or a year that is not there.</summary>
    UnknownSubject,

    /// <summary>A link is not a public web address.</summary>
    InvalidLink,

    /// <summary>A number is asked that no value of the measure can have: more than a proportion goes to, or less than nothing.</summary>
    UnreachableTarget,

    /// <summary>A total is stated over years of which one can be exempt: it asks of who is exempt what the year asks.</summary>
    TotalOverExemptYear,

    /// <summary>A fiche names, among the years in which it asks something, one for which the catalogue has no targets.</summary>
    YearWithoutTargets,

    /// <summary>A percentage is above 0 and below 1, as 0.6 for 60 %, and the words of the cell do not say so: it would be reached by nearly everybody, or by nobody.</summary>
    LooksLikeAFraction,

    /// <summary>The identifier of an indicator is not made as the head of the catalogue says.</summary>
    IdentifierDoesNotFit,
}
