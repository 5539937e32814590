using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Programmes;

/// <summary><c>thqse programme list</c>.</summary>
internal sealed class ProgrammeListCommand : ToolCommand
{
    private readonly ProgrammeArguments arguments;

    public ProgrammeListCommand(Session session)
        : base(session, "list", "Les programmes : ce qui est en cours, la prochaine échéance.", "The programmes: what is under way, the next deadline.")
        => arguments = new ProgrammeArguments(session, this);

    public override IReadOnlyList<string> FrenchNames => ["liste"];

    public override IReadOnlyList<string> Examples => ["programme list", "programme list --at 2024-11-19T12:00"];

    protected override ExitCode Run(ParseResult parsed) => arguments.Run(parsed, (_, all) =>
    {
        var at = arguments.At(parsed);
        var states = all.Select(programme => programme.At(at)).ToArray();
        if (arguments.IsJson(parsed))
        {
            Session.Terminal.WriteDocument(ProgrammeListDocument.Write(states, Language));
        }
        else
        {
            Session.Show(page => ProgrammeListView.Fill(page, states, Language));
        }

        return ExitCode.Done;
    });
}
