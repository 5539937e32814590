using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Comparisons;

/// <summary>
/// Which catalogue holds before, and which after: <c>--catalogue FILE</c>, twice for two editions. Given once, it is that of both sides; an edition of the shipped catalogue is compared with the shipped one.
/// </summary>
internal sealed class EditionArguments
{
    private readonly Session session;
    private readonly Option<string[]> option;

    public EditionArguments(Session session, Command command)
    {
        this.session = session;
        option = new Option<string[]>("--catalogue")
        {
            HelpName = SharedArguments.FileLabel(session.Language),
            Description = session.Language.Say(
                "Le catalogue (thqse.cpom-catalogue/1) à suivre, ou une autre édition de celui qui est fourni, suivie après ; donnée deux fois, l'édition d'avant puis celle d'après.",
                "The catalogue (thqse.cpom-catalogue/1) to follow, or another edition of the one that is shipped, followed after; given twice, the edition before, then the one after."),
            Arity = ArgumentArity.OneOrMore,
        };
        command.Add(option);
    }

    /// <summary>Whether two catalogues are compared, or the shipped one and one file, as far as the command line tells.</summary>
    public bool Given(ParseResult parsed) => parsed.Several(option).Length > 0;

    /// <summary>The definitions of both sides; null, and a status, when a file is refused, which has been shown.</summary>
    public (Definitions Before, Definitions After)? Read(ParseResult parsed, bool asJson, out ExitCode refused)
    {
        refused = ExitCode.Done;
        var files = parsed.Several(option);
        if (files.Length > 2)
        {
            throw CommandException.Usage(new CpomComparisonTexts(session.Language).TwoEditionsAtMost);
        }

        var catalogues = new List<CpomCatalogue>();
        foreach (var file in files)
        {
            if (CatalogueArgument.Sound(session, file, asJson, out refused) is not { } catalogue)
            {
                return null;
            }

            catalogues.Add(catalogue);
        }

        var shipped = session.Definitions;
        Definitions With(CpomCatalogue catalogue) => shipped with { Catalogue = catalogue };
        if (catalogues.Count == 0)
        {
            return (shipped, shipped);
        }

        var (before, after) = (catalogues[0], catalogues[^1]);
        return catalogues.Count == 1 && after.Id == shipped.Catalogue.Id ? (shipped, With(after))
            : before.Id == after.Id ? (With(before), With(after))
            : throw CommandException.Usage(new CpomComparisonTexts(session.Language).TwoCatalogues(before.Id, after.Id));
    }
}
