using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks.Entry.Responses;

/// <summary>The sheet of questions: a block for each theme, a line for each question that is asked, then those that were answered and are not.</summary>
internal sealed class QuestionSheet
{
    private const int HeadLine = 3;
    private const int FirstOption = 4;
    private const int FewestPieces = 2;
    private readonly QuestionnaireResponse response;
    private readonly EntrySheets common;
    private readonly Sheet sheet;
    private readonly IReadOnlyList<Question> kept;
    private readonly int options;
    private readonly int pieces;
    private readonly int contributors;

    private QuestionSheet(QuestionnaireResponse response, EntrySheets common)
    {
        this.response = response;
        this.common = common;
        kept = [.. response.NotAsked.Select(id => response.Questionnaire[id])];
        Question[] shown = [.. response.Asked, .. kept];
        options = shown.Select(Offered).DefaultIfEmpty(1).Max();
        pieces = Math.Max(FewestPieces, Most(shown, answer => answer.Evidence));
        contributors = Math.Max(1, Most(shown, answer => answer.Contributors));
        sheet = new Sheet(common.Say(EntryWords.Questions), [18, 60, 34, 34, .. Enumerable.Repeat(18.0, options - 1), 12, 34, 34, .. Enumerable.Repeat(22.0, pieces + contributors)]) { IsProtected = true, HeadColumns = 2 };
    }

    public static Sheet Make(QuestionnaireResponse response, EntrySheets common)
    {
        var made = new QuestionSheet(response, common);
        made.Fill();
        return made.sheet;
    }

    private int Most(IEnumerable<Question> shown, Func<Answer, IReadOnlyList<string>> texts) => shown.Select(question => texts(response[question.Id]).Count).DefaultIfEmpty().Max();

    private static int Offered(Question question) => question.IsMultiple ? question.Options.Count : 1;

    private void Fill()
    {
        var progress = AnswerProgress.Of(response);
        var last = HeadLine + response.Asked.Select(question => question.Theme).Distinct().Count() + response.Asked.Count;
        string Column(int column) => FormattableString.Invariant($"{CellAddress.ColumnName(column)}{HeadLine + 1}:{CellAddress.ColumnName(column)}{last}");
        var done = $"SUMPRODUCT(--(({Column(FirstOption)}<>\"\")+({Column(FirstOption + options)}=\"{common.Say(EntryWords.Yes)}\")>0))";
        sheet.Add(null, Cell.Of(response.Questionnaire.Label[common.Language], CellLook.Title));
        sheet.Add(null, Cell.Of(common.Say($"Questions répondues, ou non concernées, sur {progress.Asked}", $"Questions answered, or not concerned, of {progress.Asked}")), Cell.Computed(done, progress.Answered + progress.NotConcerned, CellLook.Number));
        sheet.AddHead(
        [
            common.Say(EntryWords.Identifier), common.Say("Question", "Question"), common.Say("Preuve attendue", "Evidence expected"),
            .. Numbered(EntryWords.Answer, options), common.Say(EntryWords.NotConcerned), common.Say(EntryWords.Justification), common.Say(EntryWords.Remark),
            .. Numbered(EntryWords.Evidence, pieces), .. Numbered(EntryWords.Contributor, contributors),
        ]);
        foreach (var theme in response.Asked.GroupBy(question => question.Theme))
        {
            Block(response.Questionnaire.Referential.Themes.First(each => each.Id == theme.Key).Label[common.Language], theme);
        }

        if (kept.Count > 0)
        {
            Block(common.Say("Réponses gardées à des questions qui ne vous sont pas posées : elles ne comptent pas", "Answers kept to questions that are not asked of you: they do not count"), kept);
        }
    }

    private IEnumerable<string> Numbered(LocalizedText head, int count)
        => Enumerable.Range(1, count).Select(number => count == 1 ? common.Say(head) : FormattableString.Invariant($"{common.Say(head)} {number}"));

    private void Block(string label, IEnumerable<Question> questions)
    {
        sheet.Add([null, Cell.Of(label, CellLook.Block), Cell.Blank(CellLook.Block)]);
        foreach (var question in questions)
        {
            if (question.SameAs is { } other)
            {
                sheet.Add(Cell.Of(question.Id, CellLook.Identifier), Cell.Of(question.Text[common.Language], CellLook.Wrapped), Cell.Of(common.Say($"Même réponse que « {other} » : rien à remplir ici", $"The same answer as \"{other}\": nothing to fill in here"), CellLook.Wrapped));
            }
            else
            {
                Line(question, response[question.Id]);
            }
        }
    }

    private void Line(Question question, Answer answer)
    {
        var line = sheet.NextLine;
        var cells = AnswerCells.Of(question, answer, common);
        sheet.Add(
        [
            Cell.Of(question.Id, CellLook.Identifier), Cell.Of(question.Text[common.Language] + Unit(question) + Condition(question), CellLook.Wrapped), Cell.Of(question.Evidence?[common.Language], CellLook.Wrapped),
            .. cells.Cells, .. Enumerable.Repeat<Cell?>(null, options - cells.Cells.Count),
            question.AllowsNotConcerned ? Cell.Of(answer.State == AnswerState.NotConcerned ? common.Flag(true) : null, CellLook.EntryChoice) : null,
            question.AllowsNotConcerned ? Cell.Of(answer.Justification, CellLook.EntryText) : null,
            Cell.Of(answer.Remark, CellLook.EntryText),
            .. Texts(answer.Evidence, pieces), .. Texts(answer.Contributors, contributors),
        ]);
        sheet.Validate(cells.Validation with { Range = $"{CellAddress.Of(FirstOption, line)}:{CellAddress.Of(FirstOption + cells.Cells.Count - 1, line)}" });
        if (question.AllowsNotConcerned)
        {
            sheet.Validate(new Validation(ValidationKind.List, CellAddress.Of(FirstOption + options, line), common.YesOrNoMessage, common.YesOrNo));
        }
    }

    /// <summary>In what a figure is given.</summary>
    private string Unit(Question question) => question.Figure switch
    {
        null => string.Empty,
        { Unit: { } unit } => $" ({unit[common.Language]})",
        { Kind: FigureKind.Rate } => " (%)",
        _ => string.Empty,
    };

    /// <summary>When the question is asked, where that hangs on another one: a spreadsheet shows it all the same.</summary>
    private string Condition(Question question)
    {
        if (question.AskedIf is not { } condition || !response.Questionnaire.TryGet(condition.Question, out var other))
        {
            return string.Empty;
        }

        var named = string.Join(common.Say(" ou ", " or "), condition.AnyOf.Concat(condition.NoneOf).Select(id => common.Say("«\u00A0", "\"") + (other.FindOption(id)?.Label[common.Language] ?? id) + common.Say("\u00A0»", "\"")));
        return condition.AnyOf.Count > 0
            ? common.Say($"\n(si « {other.Id} » a pour réponse {named})", $"\n(if \"{other.Id}\" is answered {named})")
            : common.Say($"\n(si « {other.Id} » a une autre réponse que {named})", $"\n(if \"{other.Id}\" is answered otherwise than {named})");
    }

    private static IEnumerable<Cell> Texts(IReadOnlyList<string> texts, int columns)
        => Enumerable.Range(0, columns).Select(index => Cell.Of(texts.ElementAtOrDefault(index), CellLook.EntryText));
}
