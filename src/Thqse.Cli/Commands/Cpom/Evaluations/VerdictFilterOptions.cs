using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>The options by which a few verdicts are asked for, each as often as one likes.</summary>
internal sealed class VerdictFilterOptions
{
    private readonly Session session;
    private readonly Option<string[]> indicator;
    private readonly Option<string[]> year;
    private readonly Option<string[]> status;

    public VerdictFilterOptions(Session session)
    {
        this.session = session;
        var language = session.Language;
        indicator = Several("--indicator", "ID", language.Say("Cet indicateur seulement, chaque verdict expliqué en entier.", "Only this indicator, every verdict explained in full."));
        year = Several("--year", language.Say("ANNÉE", "YEAR"), language.Say("Cette année seulement, expliquée en entier.", "Only this year, explained in full."));
        status = Several("--status", language.Say("STATUT", "STATUS"), language.Say(
            "Ce statut seulement (atteint, non atteint, indéterminé, en cours…), expliqué en entier.", "Only this status (met, notMet, undetermined, pending…), explained in full."));
    }

    public void AddTo(Command command)
    {
        command.Add(indicator);
        command.Add(year);
        command.Add(status);
    }

    public VerdictFilter Read(ParseResult parsed)
    {
        var catalogue = session.Definitions.Catalogue;
        return new VerdictFilter(
            [.. parsed.Several(indicator).Select(text => IndicatorArgument.Find(text, catalogue, session).Id)],
            [.. parsed.Several(year).Select(text => YearArgument.Read("--year", text, catalogue.Years, session))],
            [.. parsed.Several(status).Select(Status)]);
    }

    private static Option<string[]> Several(string name, string label, string description) => new(name) { HelpName = label, Description = description, Arity = ArgumentArity.OneOrMore };

    /// <summary>The code of the documents, or the word of either language, however it is spaced and accented.</summary>
    private VerdictStatus Status(string text)
    {
        var words = Enum.GetValues<VerdictStatus>()
            .SelectMany(each => new[] { each.ToCode(), each.Label(Language.French), each.Label(Language.English) }.Select(word => (Word: word, Status: each)))
            .ToList();
        var meant = words.Where(each => TypedText.Same(each.Word, text)).Select(each => each.Status).Distinct().ToList();
        return meant.Count == 1 ? meant[0] : throw CommandException.Usage(new EvaluationTexts(session.Language).UnknownStatus(text));
    }
}
