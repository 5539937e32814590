using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks.Entry.Responses;

/// <summary>The sheet of questions: a block for each theme, a line for each question that is asked.</summary>
internal sealed class QuestionSheet
{
    private const int HeadLine = 3;
    private const int FirstOption = 4;
    private const int FewestPieces = 2;
    private readonly QuestionnaireResponse response;
    private readonly EntrySheets common;
    private readonly Sheet sheet;
    private readonly int options;
    private readonly int pieces;
    private readonly int contributors;

    private QuestionSheet(QuestionnaireResponse response, EntrySheets common)
    {
        this.response = response;
        this.common = common;
        options = response.Asked.Select(question => question.IsMultiple ? question.Options.Count : 1).DefaultIfEmpty(1).Max();
        pieces = Math.Max(FewestPieces, Most(answer => answer.Evidence));
        contributors = Math.Max(1, Most(answer => answer.Contributors));
        sheet = new Sheet(common.Say(EntryWords.Questions), [18, 60, 34, 34, .. Enumerable.Repeat(18.0, options - 1), 12, 34, 34, .. Enumerable.Repeat(22.0, pieces + contributors)]) { IsProtected = true, HeadColumns = 2 };
    }

    public static Sheet Make(QuestionnaireResponse response, EntrySheets common)
    {
        var made = new QuestionSheet(response, common);
        made.Fill();
        return made.sheet;
    }

    private int Most(Func<Answer, IReadOnlyList<string>> texts) => response.Asked.Select(question => texts(response[question.Id]).Count).DefaultIfEmpty().Max();

    private void Fill()
    {
        var progress = AnswerProgress.Of(response);
        var last = HeadLine + response.Asked.Select(question => question.Theme).Distinct().Count() + response.Asked.Count;
        string Column(int column) => FormattableString.Invariant($"{CellAddress.ColumnName(column)}{HeadLine + 1}:{CellAddress.ColumnName(column)}{last}");
        var done = $"SUMPRODUCT(--(({Column(FirstOption)}<>\"\")+({Column(FirstOption + options)}=\"{common.Say(EntryWords.Yes)}\")>0))";
        sheet.Add(null, Cell.Of(response.Questionnaire.Label[common.Language], CellLook.Title));
        sheet.Add(null, Cell.Of(common.Say($"Questions répondues, ou non concernées, sur {response.Asked.Count}", $"Questions answered, or not concerned, of {response.Asked.Count}")), Cell.Computed(done, progress.Answered + progress.NotConcerned, CellLook.Number));
        sheet.AddHead(
        [
            common.Say(EntryWords.Identifier), common.Say("Question", "Question"), common.Say("Preuve attendue", "Evidence expected"),
            .. Numbered(EntryWords.Answer, options), common.Say(EntryWords.NotConcerned), common.Say(EntryWords.Justification), common.Say(EntryWords.Remark),
            .. Numbered(EntryWords.Evidence, pieces), .. Numbered(EntryWords.Contributor, contributors),
        ]);
        foreach (var theme in response.Asked.GroupBy(question => question.Theme))
        {
            var label = response.Questionnaire.Referential.Themes.First(each => each.Id == theme.Key).Label[common.Language];
            sheet.Add([null, Cell.Of(label, CellLook.Block), Cell.Blank(CellLook.Block)]);
            foreach (var question in theme)
            {
                Question(question, response[question.Id]);
            }
        }
    }

    private IEnumerable<string> Numbered(LocalizedText head, int count)
        => Enumerable.Range(1, count).Select(number => count == 1 ? common.Say(head) : FormattableString.Invariant($"{common.Say(head)} {number}"));

    private void Question(Question question, Answer answer)
    {
        foreach (var option in question.Options)
        {
            common.Lists.Add(question.Id, option.Id, option.Label[common.Language]);
        }

        var line = sheet.NextLine;
        var offered = question.IsMultiple ? question.Options.Count : 1;
        sheet.Add(
        [
            Cell.Of(question.Id, CellLook.Identifier), Cell.Of(question.Text[common.Language], CellLook.Wrapped), Cell.Of(question.Evidence?[common.Language], CellLook.Wrapped),
            .. Enumerable.Range(0, options).Select(index => index < offered ? Cell.Of(answer.Options.ElementAtOrDefault(index) is { } id ? common.Lists.Label(question.Id, id) : null, CellLook.EntryChoice) : null),
            question.IsImperative ? null : Cell.Of(answer.State == AnswerState.NotConcerned ? common.Flag(true) : null, CellLook.EntryChoice),
            question.IsImperative ? null : Cell.Of(answer.Justification, CellLook.EntryText),
            Cell.Of(answer.Remark, CellLook.EntryText),
            .. Texts(answer.Evidence, pieces), .. Texts(answer.Contributors, contributors),
        ]);
        sheet.Validate(new Validation(ValidationKind.List, $"{CellAddress.Of(FirstOption, line)}:{CellAddress.Of(FirstOption + offered - 1, line)}", common.ListMessage, question.Id));
        if (!question.IsImperative)
        {
            sheet.Validate(new Validation(ValidationKind.List, CellAddress.Of(FirstOption + options, line), common.YesOrNoMessage, common.YesOrNo));
        }
    }

    private static IEnumerable<Cell> Texts(IReadOnlyList<string> texts, int columns)
        => Enumerable.Range(0, columns).Select(index => Cell.Of(texts.ElementAtOrDefault(index), CellLook.EntryText));
}
