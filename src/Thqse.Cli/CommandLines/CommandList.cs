using System.CommandLine;
using Thqse.Cli.Commands.Completion;
using Thqse.Cli.Commands.Cooperation;
using Thqse.Cli.Commands.Cpom.Checks;
using Thqse.Cli.Commands.Cpom.Comparisons;
using Thqse.Cli.Commands.Cpom.Evaluations;
using Thqse.Cli.Commands.Cpom.Fiches;
using Thqse.Cli.Commands.Cpom.Imports;
using Thqse.Cli.Commands.Cpom.Ledgers;
using Thqse.Cli.Commands.Cpom.Needs;
using Thqse.Cli.Commands.Cpom.New;
using Thqse.Cli.Commands.Cpom.NewCatalogues;
using Thqse.Cli.Commands.Cpom.Pictures;
using Thqse.Cli.Commands.Cpom.Plans;
using Thqse.Cli.Commands.Cpom.Regions;
using Thqse.Cli.Commands.Cpom.Reports;
using Thqse.Cli.Commands.Cpom.Todo;
using Thqse.Cli.Commands.Cpom.Workbooks;
using Thqse.Cli.Commands.Diagnosis.Actions;
using Thqse.Cli.Commands.Diagnosis.Checking;
using Thqse.Cli.Commands.Diagnosis.Cohorts;
using Thqse.Cli.Commands.Diagnosis.Comparisons;
using Thqse.Cli.Commands.Diagnosis.Imports;
using Thqse.Cli.Commands.Diagnosis.Merging;
using Thqse.Cli.Commands.Diagnosis.New;
using Thqse.Cli.Commands.Diagnosis.Pictures;
using Thqse.Cli.Commands.Diagnosis.Progress;
using Thqse.Cli.Commands.Diagnosis.Questionnaires;
using Thqse.Cli.Commands.Diagnosis.Reports;
using Thqse.Cli.Commands.Diagnosis.Scores;
using Thqse.Cli.Commands.Diagnosis.Workbooks;
using Thqse.Cli.Commands.Help;
using Thqse.Cli.Commands.Policies;
using Thqse.Cli.Commands.Programmes;
using Thqse.Cli.Commands.Schemas;

namespace Thqse.Cli.CommandLines;

/// <summary>Every command of the tool, in the order of the help. Another one is a folder under <c>Commands</c> and a line here.</summary>
internal static class CommandList
{
    public const string Diagnosis = "diagnosis";

    public static IReadOnlyList<Command> Of(Session session) =>
    [
        new CommandGroup(session, "cpom", "Les indicateurs du CPOM.", "The indicators of the multi-year contract (CPOM).",
        [
            new EvaluateCommand(session),
            new TodoCommand(session),
            new PlanCommand(session),
            new DataCommand(session),
            new RegionCommand(session),
            new CompareCommand(session),
            new FicheCommand(session),
            new FichesCommand(session),
            new LedgerCommand(session),
            new CheckCommand(session),
            new NewCatalogueCommand(session),
            new NewContractCommand(session),
            new ContractWorkbookCommand(session),
            new ContractImportCommand(session),
            new ContractPictureCommand(session),
            new ContractReportCommand(session),
        ]),
        new CommandGroup(session, Diagnosis, "L'autodiagnostic : questionnaires, scores, rapports de cohorte.", "The self-diagnosis: questionnaires, scores, cohort reports.",
        [
            new QuestionnaireCommand(session),
            new ScoreCommand(session),
            new QuestionCommand(session),
            new ProgressCommand(session),
            new MergeCommand(session),
            new CompareCardsCommand(session),
            new ActionsCommand(session),
            new CohortCommand(session),
            new CheckReferentialCommand(session),
            new NewResponseCommand(session),
            new ResponseWorkbookCommand(session),
            new ResponseImportCommand(session),
            new DiagnosisPictureCommand(session),
            new ResponseReportCommand(session),
        ]) { FrenchNames = ["diagnostic", "autodiagnostic"] },
        new CommandGroup(session, "programme", "Les calendriers des programmes : ce qui est ouvert, les échéances.", "The calendars of programmes: what is open, the deadlines.",
        [
            new ProgrammeListCommand(session),
            new ProgrammeShowCommand(session),
            new ProgrammeNextCommand(session),
        ]) { FrenchNames = ["programmes", "calendrier", "calendriers"] },
        new CommandGroup(session, "policy", "La politique qualité, menée comme un projet.", "The quality policy as a project.", [new PolicyShowCommand(session)]) { FrenchNames = ["politique"] },
        new CommandGroup(session, "cooperation", "Un groupement de coopération : grille, adhérents, contributions.", "A cooperation group: grid, members, contributions.",
        [
            new GroupCommand(session),
            new MembersCommand(session),
            new ContributionsCommand(session),
        ]) { FrenchNames = ["coopération", "groupement"] },
        new SchemaCommand(session),
        new HelpCommand(session),
        new CompletionCommand(session),
    ];
}
