using Thqse.Sdk.Cpom;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks.Entry.Contracts;

/// <summary>The sheet of comments and evidence: a line for each indicator that applies and each of its years, with what the fiche expects.</summary>
internal static class CommentSheet
{
    private const int FewestPieces = 3;

    public static Sheet Make(CpomPlan plan, EntrySheets common)
    {
        var pieces = Math.Max(FewestPieces, plan.Indicators.SelectMany(indicator => plan.Contract.Declarations(indicator.Fiche.Id).Observations).Select(year => year.Evidence.Count + 1).DefaultIfEmpty().Max());
        var sheet = new Sheet(common.Say(EntryWords.Comments), [20, 46, 8, 46, 50, .. Enumerable.Repeat(24.0, pieces)]) { IsProtected = true, HeadColumns = 1 };
        sheet.AddHead(
        [
            common.Say(EntryWords.Identifier), common.Say("Indicateur", "Indicator"), common.Say("Année", "Year"), common.Say("Ce que la fiche attend", "What the fiche expects"), common.Say(EntryWords.Comment),
            .. Enumerable.Range(1, pieces).Select(number => FormattableString.Invariant($"{common.Say(EntryWords.Evidence)} {number}")),
        ]);
        foreach (var indicator in plan.Indicators)
        {
            foreach (var year in plan.Catalogue.Years.Declarable)
            {
                var observation = plan.Contract.Declarations(indicator.Fiche.Id).FindObservation(year);
                var isSaid = observation is { Comment: not null } or { Evidence.Count: > 0 };
                if (isSaid || (indicator.IsApplicable && plan.Catalogue.Years.HasTargets(year)))
                {
                    sheet.Add(
                    [
                        Cell.Of(FormattableString.Invariant($"{indicator.Fiche.Id}/{year}"), CellLook.Identifier), Cell.Of(indicator.Fiche.Label[common.Language], CellLook.Wrapped), Cell.Of(year, CellLook.Number),
                        Cell.Of(Expected(indicator.Fiche, year, common), CellLook.Wrapped), Cell.Of(observation?.Comment, CellLook.EntryText),
                        .. Enumerable.Range(0, pieces).Select(index => Cell.Of(observation?.Evidence.ElementAtOrDefault(index), CellLook.EntryText)),
                    ]);
                }
            }
        }

        return sheet;
    }

    private static string Expected(Fiche fiche, int year, EntrySheets common)
    {
        IEnumerable<string> expected =
        [
            .. fiche.Description.Comment is { } comment ? [(comment.IsRequired ? common.Say("Commentaire demandé : ", "Comment asked for: ") : common.Say("Commentaire : ", "Comment: ")) + comment.Description[common.Language]] : Array.Empty<string>(),
            .. fiche.Description.Evidence.Where(piece => piece.Years.Contains(year)).Select(piece => common.Say("Preuve : ", "Evidence: ") + piece.Description[common.Language]),
        ];
        return string.Join('\n', expected);
    }
}
