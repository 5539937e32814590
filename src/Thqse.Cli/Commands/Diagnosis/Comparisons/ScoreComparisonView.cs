using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Comparisons;

/// <summary>Two score cards side by side: before, after, and by how many points.</summary>
internal static class ScoreComparisonView
{
    private const int FigureWidth = 8;
    private const string Mark = "*";

    public static void Fill(Page page, ScoreCard earlier, ScoreCard later, ReferentialNames names, Language language)
    {
        var texts = new ScoreComparisonTexts(language);
        var comparison = ScoreComparison.Of(earlier, later);
        page.Paragraph(0, Toned.Strong(new EstablishmentTexts(language).Name(later.Establishment ?? earlier.Establishment)));
        if (AreToldApart(earlier.Establishment, later.Establishment))
        {
            page.Paragraph(0, new Toned(texts.OtherEstablishment(new EstablishmentTexts(language).Name(earlier.Establishment)), Tone.Unsure));
        }

        QuestionnaireTitle.Fill(page, later.QuestionnaireId, later.QuestionnaireVersion, later.IsSpecimen, names.Notice, language);
        if (!comparison.IsSameEdition)
        {
            var edition = $"{earlier.QuestionnaireId} {earlier.QuestionnaireVersion}";
            page.Paragraph(0, new Toned(comparison.IsSameQuestionnaire ? texts.OtherEdition(edition) : texts.OtherQuestionnaire(edition), Tone.Unsure));
        }

        foreach (var (card, which) in new[] { (earlier, texts.Before), (later, texts.After) }.Where(each => each.Item1 is { IsComplete: false, Completeness: not null }))
        {
            page.Paragraph(0, new Toned(texts.Incomplete(which, DiagnosisMessages.ShareText(card.Completeness!.Value, language)), Tone.Unsure));
        }

        var isComparable = comparison.IsSameQuestionnaire;
        page.Blank();
        page.Row([new string(' ', LabelWidth(page)), Toned.Quiet(string.Concat(new[] { texts.Before, texts.After, texts.Change }.Select(heading => TextCells.PadLeft(heading, FigureWidth))))]);
        Line(page, texts.Overall, comparison.Overall, Tone.Strong, language, ScoreLimits.OfOverall(names.Referential), isComparable);
        page.Blank();
        foreach (var pillar in comparison.Pillars)
        {
            Line(page, names.Pillar(pillar.Id), pillar, Tone.Strong, language, ScoreLimits.OfPillar(names.Referential, pillar.Id), isComparable);
            foreach (var theme in comparison.Themes.Where(theme => PillarOf(theme.Id, later, earlier) == pillar.Id))
            {
                Line(page, "  " + names.Theme(theme.Id), theme, Tone.Plain, language, ScoreLimits.OfTheme(names.Referential, theme.Id), isComparable);
            }
        }

        page.Blank();
        page.Paragraph(0, Toned.Quiet(texts.Conservative));
        if (isComparable && comparison.Themes.Concat(comparison.Pillars).Append(comparison.Overall).Any(MayBeOfFilling))
        {
            page.Paragraph(0, Toned.Quiet(texts.IncompleteMeaning(Mark)));
        }
    }

    /// <summary>By the first that both have: the FINESS number, the SIRET, the name.</summary>
    private static bool AreToldApart(Establishment? earlier, Establishment? later) => Identities(earlier).Zip(Identities(later))
        .Where(both => both.First.Length > 0 && both.Second.Length > 0)
        .Select(both => !string.Equals(both.First, both.Second, StringComparison.OrdinalIgnoreCase))
        .FirstOrDefault();

    private static string[] Identities(Establishment? who) => who is null ? [] : [$"{who.Finess}", $"{who.Siret}", $"{who.Name}"];

    private static string PillarOf(string theme, ScoreCard later, ScoreCard earlier) => later.Themes.Concat(earlier.Themes).First(each => each.Id == theme).Pillar;

    private static void Line(Page page, string name, NodeChange change, Tone tone, Language language, IReadOnlyList<decimal> limits, bool isComparable)
    {
        var signed = isComparable ? Signed(change.Change, language) + (MayBeOfFilling(change) ? Mark : string.Empty) : Signed(null, language);
        var width = LabelWidth(page);
        page.Row(
        [
            new Toned(TextCells.PadRight(TextCells.Cut(page.Adapt(name), width - 1, page.Signs.Ellipsis), width), tone),
            TextCells.PadLeft(Score(change.Earlier, language, limits), FigureWidth) + TextCells.PadLeft(Score(change.Later, language, limits), FigureWidth),
            new Toned(TextCells.PadLeft(signed, FigureWidth), !isComparable || MayBeOfFilling(change) ? Tone.Quiet : change.Change switch { > 0 => Tone.Good, < 0 => Tone.Bad, _ => Tone.Quiet }),
        ]);
    }

    private static bool MayBeOfFilling(NodeChange change) => change is { IsAnsweredBothTimes: false, Change: not (null or 0) };

    private static int LabelWidth(Page page) => Math.Min(50, page.Width - (3 * FigureWidth));

    private static string Score(decimal? score, Language language, IReadOnlyList<decimal> limits) => score is { } known ? DiagnosisMessages.ScoreText(known, language, limits) : "–";

    private static string Signed(decimal? change, Language language) => change switch
    {
        null => "–",
        < 0 => "-" + DiagnosisMessages.ScoreText(-change.Value, language),
        _ => "+" + DiagnosisMessages.ScoreText(change.Value, language),
    };
}
