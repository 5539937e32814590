using System.CommandLine;
using Thqse.Cli.Texts;

namespace Thqse.Cli.Commands;

/// <summary>The commands of the tool and the options that all of them have.</summary>
internal sealed class CommandTree
{
    public CommandTree(Session session)
    {
        var texts = new HelpTexts(session.Language);
        Lang = new Option<string?>("--lang") { Description = texts.Lang, HelpName = "fr|en", Recursive = true };
        var help = new Option<bool>("--help", "-h", "-?") { Description = texts.Help, Recursive = true, Action = new HelpAction(session) };
        var version = new Option<bool>("--version") { Description = texts.Version, Action = new VersionAction(session) };
        Root = new RootCommand(texts.Root) { Action = new MissingCommandAction(session) };
        Root.Options.Clear();
        Root.Directives.Clear();
        Root.Options.Add(Lang);
        Root.Options.Add(help);
        Root.Options.Add(version);
        Root.Subcommands.Add(new Command("cpom", texts.Cpom)
        {
            EvaluateCommand.Create(session, texts),
            PlanCommand.Create(session, texts),
            FicheCommand.Create(session, texts),
            FichesCommand.Create(session, texts),
            LedgerCommand.Create(session, texts),
        });
        Root.Subcommands.Add(new Command("diagnosis", new DiagnosisHelpTexts(session.Language).Diagnosis)
        {
            QuestionnaireCommand.Create(session, texts),
            ScoreCommand.Create(session, texts),
            CohortCommand.Create(session, texts),
        });
        Root.Subcommands.Add(SchemaCommand.Create(session));
        foreach (var group in Root.Subcommands.Where(group => group.Subcommands.Count > 0))
        {
            group.Action = new MissingCommandAction(session);
        }
    }

    public RootCommand Root { get; }

    public Option<string?> Lang { get; }
}
