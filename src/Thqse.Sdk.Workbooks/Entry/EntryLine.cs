using Thqse.Sdk.Workbooks.Reading;

namespace Thqse.Sdk.Workbooks.Entry;

/// <summary>A line of a table, with the identifier that says what it is of.</summary>
internal readonly record struct EntryLine(ReadSheet Sheet, int Line, int IdentifierColumn, string Identifier)
{
    /// <summary>The parts of the identifier, such as indicator, measure and "numerator".</summary>
    public string[] Path => Identifier.Split('/');

    /// <summary>The cell of the identifier.</summary>
    public string Place => Sheet.Place(Line, IdentifierColumn);

    public EntryCell this[int column] => new(Sheet[Line, column], Sheet.Place(Line, column));
}
