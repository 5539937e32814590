using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>
/// Why a document was refused. The code printed in a document is the name in kebab case ("unknown-measure"); codes are permanent and never reused.
/// </summary>
[JsonConverter(typeof(CodeJsonConverter<DiagnosticCode>))]
[KebabCodes]
public enum DiagnosticCode
{
    /// <summary>The text is not JSON, is not valid UTF-8, or is nested beyond 64 levels.</summary>
    MalformedJson = 1,

    /// <summary>The format is not the one that was expected.</summary>
    UnknownFormat,

    /// <summary>An object has a member that the format does not know.</summary>
    UnknownMember,

    /// <summary>An object lacks a member that the format requires.</summary>
    MissingMember,

    /// <summary>A value is not of the JSON type expected, or is null.</summary>
    WrongType,

    /// <summary>A member is repeated, or two members designate the same indicator.</summary>
    DuplicateMember,

    /// <summary>The catalogue named is not loaded.</summary>
    UnknownCatalogue,

    /// <summary>The catalogue has no such indicator.</summary>
    UnknownIndicator,

    /// <summary>The fiche has no such measure.</summary>
    UnknownMeasure,

    /// <summary>The fiche has no such milestone.</summary>
    UnknownMilestone,

    /// <summary>The fiche has no such option.</summary>
    UnknownOption,

    /// <summary>The catalogue asks nothing of this name about an establishment.</summary>
    UnknownAttribute,

    /// <summary>The ledger has no such reading that can be selected.</summary>
    UnknownReading,

    /// <summary>Two readings of the ledger are asked for that do not go together: they change the same cell otherwise.</summary>
    ConflictingReadings,

    /// <summary>The year is not one in which something can be declared.</summary>
    YearOutOfRange,

    /// <summary>A number that cannot be negative is.</summary>
    NegativeValue,

    /// <summary>A count is not a whole number.</summary>
    FractionalCount,

    /// <summary>The numerator of a proportion is above its denominator.</summary>
    NumeratorExceedsDenominator,

    /// <summary>The chosen target is not strictly above its floor.</summary>
    ChosenTargetAtOrBelowFloor,

    /// <summary>A chosen target that is not to be exceeded is not strictly below its ceiling.</summary>
    ChosenTargetAtOrAboveCeiling,

    /// <summary>A quantity has more decimals than its measure says.</summary>
    TooManyDecimals,

    /// <summary>The chosen year of reference is not one of those from which the fiche lets choose.</summary>
    ChosenYearOutOfRange,

    /// <summary>A value is declared of a measure that is computed from others.</summary>
    ComputedMeasure,

    /// <summary>The department is not exactly the code of a French department.</summary>
    InvalidDepartment,

    /// <summary>The FINESS number is not valid.</summary>
    InvalidFiness,

    /// <summary>The SIRET number is not valid.</summary>
    InvalidSiret,

    /// <summary>A CHU gives no department.</summary>
    MissingDepartment,

    /// <summary>A date is not a real day written YYYY-MM-DD.</summary>
    InvalidDate,

    /// <summary>A value is not one of a closed list.</summary>
    UnknownValue,

    /// <summary>A number is larger than its measure allows, or cannot be held exactly.</summary>
    NumberOutOfRange,

    /// <summary>A justification is needed and is blank.</summary>
    JustificationRequired,

    /// <summary>The questionnaire, or its version, is not loaded.</summary>
    UnknownQuestionnaire,

    /// <summary>The questionnaire has no such question.</summary>
    UnknownQuestion,

    /// <summary>The question has no such option.</summary>
    UnknownAnswerOption,

    /// <summary>Several options are chosen where one is asked.</summary>
    SeveralOptions,

    /// <summary>An option that stands alone is chosen with another.</summary>
    ExclusiveOption,

    /// <summary>A question is answered that has the answer of another one.</summary>
    AnsweredElsewhere,

    /// <summary>An imperative question, or another one that concerns everybody, is said not to concern the establishment.</summary>
    ImperativeNotConcerned,

    /// <summary>A question is answered and said not to concern the establishment.</summary>
    AnsweredNotConcerned,

    /// <summary>Source lines are not ascending ranges such as "12-15, 20".</summary>
    InvalidLines,

    /// <summary>The document is larger than the reader takes, see <see cref="ReadingLimits.MaxBytes"/>; nothing of it was read.</summary>
    DocumentTooLarge,

    /// <summary>There are more diagnostics than are told, see <see cref="ReadingLimits.MaxDiagnostics"/>; the value is how many more.</summary>
    MoreDiagnostics,

    /// <summary>A file is no workbook (xlsx) that can be read: it is cut, damaged, or of another format.</summary>
    MalformedWorkbook,

    /// <summary>A workbook lacks a sheet, or the sheet was renamed.</summary>
    MissingSheet,

    /// <summary>A sheet lacks a column, or its head was changed.</summary>
    MissingColumn,

    /// <summary>Cells of a sheet that is read are merged, so that it cannot be told to which line their value belongs.</summary>
    MergedCells,

    /// <summary>A number typed as text can be two numbers, such as 1.234.</summary>
    AmbiguousNumber,

    /// <summary>A date stands where a number is due: a spreadsheet makes one of 12/03.</summary>
    DateForNumber,

    /// <summary>A formula gives an error, such as #DIV/0!.</summary>
    FormulaError,

    /// <summary>A formula has never been computed: the file was not saved by a spreadsheet.</summary>
    FormulaNotComputed,

    /// <summary>A moment of a calendar is not written as one, is not real, or is skipped by the clock when summer time begins.</summary>
    InvalidMoment,

    /// <summary>A stage needs one that is not among those before it.</summary>
    UnknownStage,

    /// <summary>A window closes before it opens.</summary>
    ClosesBeforeItOpens,

    /// <summary>The method of quality policies has no such task.</summary>
    UnknownTask,

    /// <summary>The cooperation group named is not loaded.</summary>
    UnknownCooperation,

    /// <summary>The cooperation group has no such college.</summary>
    UnknownCollege,

    /// <summary>The cooperation group has no such kind of member, or the structure cannot be of that kind.</summary>
    UnknownMemberKind,

    /// <summary>An event of a register concerns somebody who is not a member on that day.</summary>
    NotAMember,

    /// <summary>Somebody is admitted who is a member already.</summary>
    AlreadyAMember,

    /// <summary>Two events of a register concern the same member on the same day: which came first cannot be told.</summary>
    ConflictingEvents,

    /// <summary>The text of a cell of a workbook is longer than a spreadsheet keeps, 32,767 characters.</summary>
    TextTooLong,
}
