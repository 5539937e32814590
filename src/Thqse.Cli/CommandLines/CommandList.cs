using System.CommandLine;
using Thqse.Cli.Commands.Cooperation;
using Thqse.Cli.Commands.Cpom.Evaluations;
using Thqse.Cli.Commands.Cpom.Fiches;
using Thqse.Cli.Commands.Cpom.Imports;
using Thqse.Cli.Commands.Cpom.Ledgers;
using Thqse.Cli.Commands.Cpom.Plans;
using Thqse.Cli.Commands.Cpom.Workbooks;
using Thqse.Cli.Commands.Diagnosis.Cohorts;
using Thqse.Cli.Commands.Diagnosis.Imports;
using Thqse.Cli.Commands.Diagnosis.Questionnaires;
using Thqse.Cli.Commands.Diagnosis.Scores;
using Thqse.Cli.Commands.Diagnosis.Workbooks;
using Thqse.Cli.Commands.Policies;
using Thqse.Cli.Commands.Programmes;
using Thqse.Cli.Commands.Schemas;

namespace Thqse.Cli.CommandLines;

/// <summary>Every command of the tool, in the order of the help. Another one is a folder under <c>Commands</c> and a line here.</summary>
internal static class CommandList
{
    public static IReadOnlyList<Command> Of(Session session) =>
    [
        new CommandGroup(session, "cpom", "Les indicateurs du CPOM.", "The indicators of the multi-year contract (CPOM).",
        [
            new EvaluateCommand(session),
            new PlanCommand(session),
            new FicheCommand(session),
            new FichesCommand(session),
            new LedgerCommand(session),
            new ContractWorkbookCommand(session),
            new ContractImportCommand(session),
        ]),
        new CommandGroup(session, "diagnosis", "L'autodiagnostic : questionnaires, scores, rapports de cohorte.", "The self-diagnosis: questionnaires, scores, cohort reports.",
        [
            new QuestionnaireCommand(session),
            new ScoreCommand(session),
            new CohortCommand(session),
            new ResponseWorkbookCommand(session),
            new ResponseImportCommand(session),
        ]) { FrenchNames = ["diagnostic", "autodiagnostic"] },
        new CommandGroup(session, "programme", "Les calendriers des programmes : ce qui est ouvert, les échéances.", "The calendars of programmes: what is open, the deadlines.",
        [
            new ProgrammeListCommand(session),
            new ProgrammeShowCommand(session),
            new ProgrammeNextCommand(session),
        ]) { FrenchNames = ["programmes", "calendrier", "calendriers"] },
        new CommandGroup(session, "policy", "La politique qualité en projet.", "The quality policy as a project.", [new PolicyShowCommand(session)]) { FrenchNames = ["politique"] },
        new CommandGroup(session, "cooperation", "Un groupement de coopération : adhérents, contributions.", "A cooperation group: members, contributions.",
        [
            new MembersCommand(session),
            new ContributionsCommand(session),
        ]) { FrenchNames = ["coopération", "groupement"] },
        new SchemaCommand(session),
    ];
}
