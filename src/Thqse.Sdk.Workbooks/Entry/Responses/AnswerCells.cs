using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks.Entry.Responses;

/// <summary>The cells in which a question is answered: one option, several, or a figure; with what they take.</summary>
internal readonly record struct AnswerCells(IReadOnlyList<Cell> Cells, Validation Validation)
{
    public static AnswerCells Of(Question question, Answer answer, EntrySheets common)
        => question.Figure is { } figure ? OfFigure(question, figure, answer, common) : OfOptions(question, answer, common);

    private static AnswerCells OfOptions(Question question, Answer answer, EntrySheets common)
    {
        foreach (var option in question.Options)
        {
            common.Lists.Add(question.Id, option.Id, option.Label[common.Language]);
        }

        var cells = Enumerable.Range(0, question.IsMultiple ? question.Options.Count : 1)
            .Select(index => Cell.Of(answer.Options.ElementAtOrDefault(index) is { } id ? common.Lists.Label(question.Id, id) : null, CellLook.EntryChoice));
        return new AnswerCells([.. cells], new Validation(ValidationKind.List, string.Empty, common.ListMessage, question.Id));
    }

    private static AnswerCells OfFigure(Question question, FigureAnswer figure, Answer answer, EntrySheets common)
    {
        var isRate = figure.Kind == FigureKind.Rate;
        common.Lists.Add(EntryLists.Figures, question.Id, isRate ? EntryLists.Rate : EntryLists.Count);
        var look = isRate ? CellLook.EntryDecimal : CellLook.EntryCount;
        var message = (isRate ? common.Say("Tapez un pourcentage, de 0 à 100, sans le signe % : 56,4.", "Type a percentage, from 0 to 100, without the sign %: 56.4.") : common.WholeMessage)
            + (figure.Unit is { } unit ? common.Say($" Unité : {unit.French}.", $" Unit: {unit.English}.") : string.Empty);
        return new AnswerCells([answer.Figure is { } given ? Cell.Of(given, look) : Cell.Blank(look)], new Validation(isRate ? ValidationKind.Decimal : ValidationKind.Whole, string.Empty, message));
    }
}
