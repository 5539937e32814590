using Thqse.Sdk.Workbooks.Reading;

namespace Thqse.Sdk.Workbooks.Entry;

/// <summary>
/// A cell that was filled in, read as what is due there; null when it is blank. What cannot be read so is reported, and handed on as the text that it is:
/// the reader of the document refuses it too, and the sheet's own words are kept.
/// </summary>
internal readonly record struct EntryCell(ReadCell Cell, string Place)
{
    private static readonly DateTime FirstDay = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Nothing stands there, or blanks only.</summary>
    public bool IsBlank => Cell.IsBlank || (Cell.Kind == CellKind.Text && string.IsNullOrWhiteSpace(Cell.Text));

    /// <summary>A text, whatever a spreadsheet made of it: the digits of a number, the day of a date.</summary>
    public EntryValue? Text(string pointer, EntryReport report)
    {
        if (Cell.IsBlank || IsFaulty(pointer, report))
        {
            return Cell.IsBlank ? null : EntryValue.Text(Cell.Text);
        }

        return EntryValue.Text(Shown);
    }

    /// <summary>A number; with a percent sign only where a percentage is due.</summary>
    public EntryValue? Number(string pointer, bool mayBePercent, EntryReport report)
    {
        if (IsBlank)
        {
            return null;
        }

        if (IsFaulty(pointer, report))
        {
            return EntryValue.Text(Cell.Text);
        }

        return Cell switch
        {
            { Shown: NumberLook.Date, Kind: CellKind.Number } => Refused(DiagnosticCode.DateForNumber, Shown, pointer, report),
            { Shown: NumberLook.Percent, Kind: CellKind.Number } when !mayBePercent => Refused(DiagnosticCode.WrongType, Digits(Cell.Number!.Value * 100) + " %", pointer, report, "number"),
            { Shown: NumberLook.Percent, Kind: CellKind.Number } => EntryValue.Number(Digits(Cell.Number!.Value * 100)),
            { Kind: CellKind.Number } => EntryValue.Number(Digits(Cell.Number!.Value)),
            _ => Typed(NumberReading.Read(Cell.Text), pointer, mayBePercent, report),
        };
    }

    /// <summary>Yes or no, in either language, or as a spreadsheet keeps them.</summary>
    public EntryValue? Flag(string pointer, EntryReport report)
    {
        if (IsBlank)
        {
            return null;
        }

        return IsFaulty(pointer, report) ? EntryValue.Text(Cell.Text)
            : Answer is { } answer ? EntryValue.Flag(answer)
            : Refused(DiagnosticCode.UnknownValue, Shown, pointer, report, EntryWords.Yes[report.Language], EntryWords.No[report.Language]);
    }

    /// <summary>Yes or no; null when it is neither.</summary>
    public bool? Answer => Cell.Kind == CellKind.Boolean ? Cell.Text == "true" : EntryWords.Yes.Is(Cell.Text) ? true : EntryWords.No.Is(Cell.Text) ? false : null;

    /// <summary>What the spreadsheet shows, without its formats: of a date, the day; of an hour, the hour.</summary>
    private string Shown => Cell switch
    {
        { Kind: CellKind.Number, Shown: NumberLook.Date, Number: > 0 and < 1 } => At(Cell.Number.Value).ToString("HH:mm", CultureInfo.InvariantCulture),
        { Kind: CellKind.Number, Shown: NumberLook.Date, Number: >= 0 and < 2_958_466 } => At(Cell.Number.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Cell.Text,
    };

    private static DateTime At(decimal days) => FirstDay.AddDays((double)days);

    private static string Digits(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private EntryValue? Typed(NumberText typed, string pointer, bool mayBePercent, EntryReport report) => typed switch
    {
        { IsAmbiguous: true } => Refused(DiagnosticCode.AmbiguousNumber, Cell.Text, pointer, report),
        { Digits: { } digits } when mayBePercent || !typed.IsPercent => EntryValue.Number(digits),
        _ => Refused(DiagnosticCode.WrongType, Cell.Text, pointer, report, "number"),
    };

    /// <summary>A formula that gives an error, or that nobody computed.</summary>
    private bool IsFaulty(string pointer, EntryReport report)
    {
        var code = Cell.Kind switch
        {
            CellKind.Error => DiagnosticCode.FormulaError,
            CellKind.Uncomputed => DiagnosticCode.FormulaNotComputed,
            CellKind.Blank or CellKind.Text or CellKind.Number or CellKind.Boolean => (DiagnosticCode?)null,
        };
        if (code is not { } fault)
        {
            return false;
        }

        Refused(fault, Cell.Text, pointer, report);
        return true;
    }

    private EntryValue Refused(DiagnosticCode code, string value, string pointer, EntryReport report, params string[] expected)
    {
        report.Add(Diagnostic.Of(code, pointer, value, expected).At(Place));
        return EntryValue.Text(Cell.Text);
    }
}
