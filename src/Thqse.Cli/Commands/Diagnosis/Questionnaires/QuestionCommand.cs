using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Questionnaires;

/// <summary><c>thqse diagnosis question [ID] [--theme T] [--response FILE] [--unanswered]</c>.</summary>
internal sealed class QuestionCommand : ToolCommand
{
    private readonly Argument<string?> id;
    private readonly Option<string?> questionnaire;
    private readonly Option<string?> theme;
    private readonly Option<string?> response;
    private readonly Option<bool> unanswered;

    public QuestionCommand(Session session)
        : base(
            session,
            "question",
            "Une question, ou celles d'un thème, ou celles qui restent, avec leurs textes entiers.",
            "A question, or those of a theme, or those that remain, with their full texts.")
    {
        id = SharedArguments.Id("[ID]", Language.Say("Une question, comme energy-01.", "A question, such as energy-01."));
        questionnaire = SharedArguments.Value("--questionnaire", "ID", Language.Say(
            "Le questionnaire, comme thqse-specimen/sanitary ; avec --response, celui de la réponse.", "The questionnaire, such as thqse-specimen/sanitary; with --response, that of the response."));
        theme = SharedArguments.Value("--theme", "ID", Language.Say(
            "Les questions de ce thème : son nom ou son identifiant.", "The questions of this theme: its name or its identifier."));
        response = SharedArguments.Value("--response", SharedArguments.FileLabel(Language), Language.Say(
            "Une réponse : ce qui est posé à cet établissement, et ce qu'il a répondu.", "A response: what is asked of this establishment, and what it answered."));
        unanswered = SharedArguments.Switch("--unanswered", Language.Say("Les questions qui restent sans réponse ; il faut --response.", "The questions that have no answer yet; --response is needed."));
        Add(id);
        Add(questionnaire);
        Add(theme);
        Add(response);
        Add(unanswered);
    }

    public override IReadOnlyList<string> Examples =>
        ["diagnosis question energy-01 --questionnaire thqse-specimen/sanitary", "diagnosis question --response reponse.json --theme energy --unanswered"];

    protected override ExitCode Run(ParseResult parsed)
    {
        QuestionnaireResponse? given = null;
        if (parsed.GetValue(response) is { } file)
        {
            (given, var status) = ResponseFiles.ReadOne(file, Session);
            if (given is null)
            {
                return status;
            }
        }

        var chosen = Chosen(parsed, given);
        Session.Show(page => QuestionsView.Fill(page, chosen, given, Language));
        return ExitCode.Done;
    }

    private List<Question> Chosen(ParseResult parsed, QuestionnaireResponse? given)
    {
        var texts = new QuestionTexts(Language);
        if (given is null && parsed.GetValue(questionnaire) is null)
        {
            throw CommandException.Usage(new DiagnosisFailureTexts(Language).QuestionnaireOrResponse(Session.Definitions.Questionnaires.Select(each => each.Id)));
        }

        var all = given?.Questionnaire ?? QuestionnaireArgument.Find(parsed.GetValue(questionnaire), Session);
        IEnumerable<Question> chosen = given?.Asked ?? all.Questions;
        if (parsed.GetValue(id) is { } wanted)
        {
            chosen = [NameArgument.Find(wanted, all.Questions, question => question.Id, texts.UnknownQuestion, Session)];
        }

        if (parsed.GetValue(theme) is { } name)
        {
            var themes = all.Referential.Themes.Where(each => all.Questions.Any(question => question.Theme == each.Id)).ToList();
            var found = themes.FirstOrDefault(each => TypedText.Same(each.Label[Language.French], name) || TypedText.Same(each.Label[Language.English], name))
                ?? NameArgument.Find(name, themes, each => each.Id, text => texts.UnknownTheme(text, themes), Session);
            chosen = chosen.Where(question => question.Theme == found.Id);
        }

        if (parsed.GetValue(unanswered))
        {
            var answers = given ?? throw CommandException.Usage(texts.ResponseNeeded);
            chosen = chosen.Where(question => answers[question.Id].State == AnswerState.Unanswered);
        }

        return [.. chosen];
    }
}
