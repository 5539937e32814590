using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Sdk;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cooperation;

/// <summary><c>thqse cooperation show</c>: the group itself, from which a register takes its kinds and structures.</summary>
internal sealed class GroupCommand : ToolCommand
{
    private readonly GroupArgument own;
    private readonly Option<bool> json;

    public GroupCommand(Session session)
        : base(session, "show", "Le groupement : collèges, grille, structures, règles, lectures de la source.", "The group: colleges, grid, structures, rules, readings of the source.")
    {
        own = new GroupArgument(session, this, Language.Say(
            "Votre groupement (thqse.cooperation/1) ; sans lui, celui qui est fourni.", "A cooperation group of one's own (thqse.cooperation/1); without it, the one that is shipped."));
        json = SharedArguments.Json(Language);
        Add(json);
    }

    public override IReadOnlyList<string> FrenchNames => ["montrer", "voir"];

    public override IReadOnlyList<string> Examples => ["cooperation show", "cooperation show --json -o groupement.json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var group = own.Read(parsed, parsed.GetValue(json), out var refused) ?? CooperationGroup.Nes2023;
        if (refused is { } code)
        {
            return code;
        }

        if (parsed.GetValue(json))
        {
            Session.Terminal.WriteDocument(CooperationDocument.Write(group));
        }
        else
        {
            Session.Show(page => GroupView.Fill(page, group, Language));
        }

        return ExitCode.Done;
    }
}
