using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

/// <summary>What a fiche measures, asks and expects, in words.</summary>
internal static class FicheText
{
    private const Language French = Language.French;

    public static IEnumerable<string> Of(Fiche fiche) =>
    [
        string.Empty,
        $"{fiche.Id} — {fiche.Label[French]} ({fiche.Identity.Lines})",
        .. fiche.Targets.Measures.Select(measure => $"  mesure {measure.Id} ({Kind(measure)}) : {measure.Label[French]}"),
        .. fiche.Targets.Options.Select(option => $"  option {option.Id} : {option.Label[French]}"),
        .. fiche.Targets.ChosenTarget is { } chosen ? [FormattableString.Invariant($"  cible choisie ({chosen.Lines}) : {chosen.Measure}, strictement au-dessus de {chosen.Floor}")] : Array.Empty<string>(),
        .. fiche.Targets.Rows.SelectMany(row => Of(row, fiche)),
        .. fiche.Description.Evidence.Select(piece => $"  preuve [{string.Join(", ", piece.Years)}] : {piece.Description}"),
        .. Addresses(fiche.Description).Select(address => $"  adresse : {address}"),
        .. fiche.Description.Comment is { IsRequired: true } comment ? [$"  commentaire exigé : {comment.Description}"] : Array.Empty<string>(),
        "  Lectures :",
        .. LedgerText.Of(fiche.Targets.Ledger),
    ];

    private static IEnumerable<string> Addresses(FicheDescription said)
        => new[] { said.Context, said.Objective, said.Definition, said.Formula, said.Duration, said.Partners, said.Steering, said.DataSources, said.Perimeter, said.Collection?.Description, said.FollowUp }
            .OfType<SourcedText>().Concat(said.GoodPractice).SelectMany(text => text.Links.Concat(text.Contacts)).Distinct();

    private static IEnumerable<string> Of(TargetRow row, Fiche fiche)
    {
        yield return $"  [{row.Id}] {row.Label[French]} ({row.Lines}) — {PopulationText.Of(row.Population)}";
        if (row.NotApplicableReason is { } reason)
        {
            yield return $"    non applicable : {reason}";
        }

        foreach (var cell in row.Cells)
        {
            var guidance = cell.Guidance is { } words ? $" — à titre indicatif : {words[French]}" : string.Empty;
            yield return $"    {cell.Year} ({cell.Lines}) : {cell.Rule.Describe(fiche, French)}{guidance}";
        }

        if (row.SummedMeasure is { } measure)
        {
            yield return $"    s'additionne : {measure}";
        }

        if (row.Period is { } period)
        {
            var total = period.StatedTotal is { } number ? FormattableString.Invariant($", total {number}") : string.Empty;
            yield return $"    période ({period.Lines}) : {Asked(period, fiche)} — énoncé : {period.Stated?[French] ?? "–"}{total}";
        }
    }

    private static string Kind(Measure measure)
        => measure.Kind + (measure.IsProportion ? ", part" : string.Empty) + (measure.Maximum is { } most ? FormattableString.Invariant($", au plus {most}") : string.Empty);

    private static string Asked(PeriodTarget period, Fiche fiche) => period.Kind switch
    {
        PeriodKind.LastYear => "le verdict de la dernière année",
        PeriodKind.EveryYear => "chaque année atteinte",
        PeriodKind.AnyYear => "au moins une année atteinte",
        PeriodKind.Rule => period.Rule!.Describe(fiche, French),
        _ => "aucun verdict",
    };
}
