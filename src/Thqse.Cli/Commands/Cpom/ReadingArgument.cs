using System.CommandLine;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>Other readings of the ledger, by which a command works: <c>--reading FICHE=ID</c>, as often as one likes.</summary>
internal static class ReadingArgument
{
    public static Option<string[]> Option(Language language) => new("--reading")
    {
        HelpName = language.Say("FICHE=ID", "FICHE=ID"),
        Description = language.Say("Une autre lecture du registre, par exemple CPOM_OS_20=per-year ; « thqse cpom ledger » en donne la liste.", "Another reading of the ledger, for example CPOM_OS_20=per-year; \"cpom ledger\" tells them."),
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The catalogue under the readings that were typed.</summary>
    public static CpomCatalogue Applied(string[] typed, CpomCatalogue catalogue, Session session)
    {
        var texts = new ReadingTexts(session.Language);
        var readings = typed.Select(text => Known(text, catalogue, texts)).ToArray();
        foreach (var conflict in catalogue.ConflictsAmong(readings))
        {
            throw CommandException.Usage(texts.Conflict(conflict.One, conflict.Other));
        }

        return catalogue.Under(readings);
    }

    private static ReadingId Known(string text, CpomCatalogue catalogue, ReadingTexts texts)
        => ReadingId.TryParse(text.Trim(), out var typed) && Spelled(typed, catalogue) is var reading && catalogue.SelectableReadings.Contains(reading)
            ? reading
            : throw CommandException.Usage(texts.Unknown(text, NearestNames.Of(text, [.. catalogue.SelectableReadings.Select(each => each.ToString())])));

    /// <summary>The reading with its indicator as the catalogue spells it.</summary>
    private static ReadingId Spelled(ReadingId typed, CpomCatalogue catalogue)
        => typed.Indicator is { } id && catalogue.TryGet(id, out var fiche) ? new ReadingId(fiche.Id, typed.Alternative) : typed;
}
