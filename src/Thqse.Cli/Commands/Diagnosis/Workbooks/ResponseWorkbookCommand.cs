using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Commands.Diagnosis.Questionnaires;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Workbooks;

namespace Thqse.Cli.Commands.Diagnosis.Workbooks;

/// <summary><c>thqse diagnosis workbook ID --establishment FILE -o FILE</c>.</summary>
internal sealed class ResponseWorkbookCommand : ToolCommand
{
    private readonly Argument<string?> id;
    private readonly Option<string?> file;
    private readonly Option<string?> madeOn;

    public ResponseWorkbookCommand(Session session)
        : base(session, "workbook", "Le classeur de saisie d'un questionnaire : les questions posées à cet établissement, à remplir dans un tableur.", "The entry workbook of a questionnaire: the questions asked of this establishment, to fill in with a spreadsheet.")
    {
        id = QuestionnaireArgument.Argument(Language);
        file = SharedArguments.Value("--establishment", SharedArguments.FileLabel(Language), Language.Say(
            "À qui il est posé : une réponse, dont les réponses sont reprises, ou un contrat ; « - » lit l'entrée standard.",
            "Of whom it is asked: a response, whose answers are kept, or a contract; \"-\" reads standard input."));
        Add(id);
        Add(file);
        Add(madeOn = MadeOnArgument.Option(Language));
    }

    public override IReadOnlyList<string> FrenchNames => ["classeur", "saisie"];

    public override IReadOnlyList<string> Examples
        => ["diagnosis workbook thqse-specimen/sanitary --establishment contrat.json -o saisie.xlsx", "diagnosis workbook thqse-specimen/sanitary --establishment reponse.json -o entry.xlsx --lang en"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var questionnaire = QuestionnaireArgument.Find(parsed.GetValue(id), Session);
        OutputArgument.Require(Session);
        var date = MadeOnArgument.Read(parsed.GetValue(madeOn), Session);
        var name = parsed.GetValue(file);
        var bytes = InputFile.Read(name, Session);
        var read = Definitions.ReadEstablishment(bytes);
        if (read.Establishment is not { } establishment)
        {
            return Refusal.Show(Session, name!, bytes, read.Diagnostics, asJson: false);
        }

        // A response to this questionnaire is taken up where it is; any other document only says who answers.
        var response = Session.Definitions.ReadResponse(bytes).Response is { } begun && begun.Questionnaire.Id == questionnaire.Id
            ? begun
            : new QuestionnaireResponseBuilder(questionnaire, establishment).Build();
        Session.Terminal.WriteBytes(ResponseWorkbook.Write(response, Language, date));
        return ExitCode.Done;
    }
}
