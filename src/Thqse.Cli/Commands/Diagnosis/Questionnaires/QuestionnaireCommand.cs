using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Diagnosis.Questionnaires;

/// <summary><c>thqse diagnosis questionnaire ID</c>.</summary>
internal sealed class QuestionnaireCommand : ToolCommand
{
    private readonly Argument<string?> id;
    private readonly Option<string?> file;
    private readonly Option<bool> json;

    public QuestionnaireCommand(Session session)
        : base(
            session,
            "questionnaire",
            "Un questionnaire, points et poids compris ; avec --establishment, ce qui est demandé à cet établissement.",
            "A questionnaire, points and weights included; with --establishment, what is asked of that establishment.")
    {
        id = QuestionnaireArgument.Argument(Language);
        file = SharedArguments.Value("--establishment", SharedArguments.FileLabel(Language), Language.Say(
            "À qui le questionnaire est posé : une réponse, même sans réponses, ou un contrat ; « - » lit l'entrée standard.",
            "Of whom it is asked: a response, even without answers, or a contract; \"-\" reads standard input."));
        json = SharedArguments.Json(Language);
        Add(id);
        Add(file);
        Add(json);
    }

    public override IReadOnlyList<string> Examples
        => ["diagnosis questionnaire thqse-specimen/sanitary", "diagnosis questionnaire thqse-specimen/sanitary --establishment reponse.json --json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var questionnaire = QuestionnaireArgument.Find(parsed.GetValue(id), Session);
        var asJson = parsed.GetValue(json);
        if (parsed.GetValue(file) is not { } name)
        {
            return Show(questionnaire, null, asJson);
        }

        var utf8 = InputFile.Read(name, Session);
        var read = Definitions.ReadEstablishment(utf8);
        return read.Establishment is { } establishment
            ? Show(questionnaire, establishment, asJson)
            : Refusal.Show(Session, name, utf8, read.Diagnostics, asJson);
    }

    private ExitCode Show(Questionnaire questionnaire, Establishment? establishment, bool asJson)
    {
        if (establishment is not null && questionnaire.DependsOnSize && establishment.SizeClass == default)
        {
            throw CommandException.Usage(Language.Say(
                "l'établissement ne dit ni ses lits ni sa classe de taille, dont des questions dépendent. Ajoutez « beds » ou « sizeClass » au document.",
                "the establishment says neither its beds nor its size class, on which questions depend. Add \"beds\" or \"sizeClass\" to the document."));
        }

        if (asJson)
        {
            Session.Terminal.WriteDocument(QuestionnaireDocument.Write(questionnaire, establishment));
        }
        else
        {
            Session.Show(page => QuestionnaireView.Fill(page, questionnaire, establishment, Language));
        }

        return ExitCode.Done;
    }
}
