using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Completion;

/// <summary><c>thqse completion SHELL</c>: a script by which a shell completes the commands and options of the tool.</summary>
internal sealed class CompletionCommand : ToolCommand
{
    private readonly Argument<string?> shell;

    public CompletionCommand(Session session)
        : base(
            session,
            "completion",
            "Le script par lequel un interpréteur complète les commandes avec la touche de tabulation.",
            "The script by which a shell completes commands with the tab key.")
    {
        shell = new Argument<string?>("shell")
        {
            HelpName = "SHELL",
            Description = Language.Say("L'interpréteur : bash, zsh ou pwsh.", "The shell: bash, zsh or pwsh."),
            Arity = ArgumentArity.ZeroOrOne,
        };
        Add(shell);
    }

    public override IReadOnlyList<string> FrenchNames => ["complétion"];

    public override IReadOnlyList<string> Examples => ["completion bash", "completion pwsh"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var name = parsed.GetValue(shell)?.Trim().ToLowerInvariant();
        Session.Terminal.WriteDocument(CompletionScripts.Find(name) ?? throw CommandException.Usage(Language.Say(
            "quel interpréteur ? Écrivez bash, zsh ou pwsh.", "which shell? Write bash, zsh or pwsh.")));
        return ExitCode.Done;
    }
}
