using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Commands.Diagnosis.Questionnaires;
using Thqse.Cli.Input;
using Thqse.Cli.Input.Asking;
using Thqse.Cli.Output;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks;

namespace Thqse.Cli.Commands.Diagnosis.New;

/// <summary><c>thqse diagnosis new ID -o FILE</c>.</summary>
internal sealed class NewResponseCommand : ToolCommand
{
    private readonly Argument<string?> id;
    private readonly Option<string?> madeOn;
    private readonly EstablishmentOptions establishment;

    public NewResponseCommand(Session session)
        : base(session, "new", "Une première réponse : qui répond, par des questions ou par des options ; en JSON ou en classeur.", "A first response: who answers, by questions or by options; as JSON or as a workbook.")
    {
        id = QuestionnaireArgument.Argument(Language);
        Add(id);
        Add(madeOn = MadeOnArgument.Option(Language));
        establishment = new EstablishmentOptions(session, this, isForContract: false);
    }

    public override IReadOnlyList<string> FrenchNames => ["nouveau", "nouvelle"];

    public override IReadOnlyList<string> Examples
        => ["diagnosis new thqse-specimen/sanitary -o reponse.json", "diagnosis new thqse-specimen/medico-social --category medico-social --beds 80 -o saisie.xlsx"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var questionnaire = QuestionnaireArgument.Find(parsed.GetValue(id), Session);
        var target = OutputFile.RequiredName(Session);
        var date = MadeOnArgument.Read(parsed.GetValue(madeOn), target, Session);
        var bytes = Document(establishment.Read(parsed, AskedFacts.Of(questionnaire), who => Session.Definitions.ReadResponse(Document(who)).Diagnostics));
        var read = Session.Definitions.ReadResponse(bytes);
        if (read.Response is not { } response)
        {
            return establishment.Refuse(parsed, read.Diagnostics);
        }

        OutputFile.Write(Session, target, OutputFile.Ends(target, ".xlsx") ? ResponseWorkbook.Write(response, Language, date) : Encoding.UTF8.GetBytes(ResponseDocument.Write(response)));
        if (establishment.IsInterview(parsed))
        {
            NextStep.Show(Session, target, $"diagnosis score {target}");
        }

        return ExitCode.Done;

        byte[] Document(JsonObject who) => Encoding.UTF8.GetBytes(new JsonObject
        {
            ["format"] = ResponseDocument.Format,
            ["questionnaire"] = questionnaire.Id,
            ["establishment"] = who.DeepClone(),
            ["answers"] = new JsonObject(),
        }.ToJsonString());
    }
}
