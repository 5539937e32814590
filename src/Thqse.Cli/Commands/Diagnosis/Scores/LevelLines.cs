using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Scores;

/// <summary>The level that the score indicates, and what is missing for the next one.</summary>
internal static class LevelLines
{
    private const int MostGates = 8;

    public static void Fill(Page page, int column, QuestionnaireResponse response, ScoreCard card, Language language)
    {
        var texts = new ScoreTexts(language);
        var levels = response.Questionnaire.Referential.Levels;
        if (levels.Count == 0 || !card.Overall.IsApplicable)
        {
            page.Entry(0, column, Toned.Strong(texts.Level), Sentence.From(levels.Count == 0 ? texts.NoLevels : texts.NoLevel));
            return;
        }

        var indicated = levels.FirstOrDefault(level => level.Id == card.Level.Indicative);
        page.Entry(0, column, Toned.Strong(texts.Level), Toned.Strong(
            indicated is not null ? indicated.Label[language] : Sentence.From(card.IsComplete ? texts.NoLevel : texts.NoLevelYet)));
        foreach (var line in Standing(levels, card, texts, language))
        {
            page.Paragraph(column, Sentence.From(line));
        }

        var narrow = card.Pillars.Where(pillar => pillar.Flags.Contains(ScoreCaveat.InsufficientBasis)).Select(pillar => response.Questionnaire.Referential.Pillars.First(each => each.Id == pillar.Id).Label[language]).ToList();
        if (indicated is not null && narrow.Count > 0)
        {
            page.Paragraph(column, new Toned(texts.LevelOnNarrowBasis(string.Join(", ", narrow)), Tone.Unsure));
        }

        foreach (var gate in card.Level.UnmetGates.Take(MostGates))
        {
            page.Paragraph(column, new Toned(page.Signs.Lost + "\u00A0", Tone.Unsure), gate.Explain(response.Questionnaire.Referential, language));
        }

        if (card.Level.UnmetGates.Count > MostGates)
        {
            page.Paragraph(column, Toned.Quiet(texts.OtherGates(card.Level.UnmetGates.Count - MostGates)));
        }

        page.Paragraph(column, Toned.Quiet(new DiagnosisTexts(language).IndicativeOnly));
    }

    private static IEnumerable<string> Standing(IReadOnlyList<Level> levels, ScoreCard card, ScoreTexts texts, Language language)
    {
        // Whether missing answers can still reach a level is a question only while some are missing, or where no answer would give one.
        if (!card.IsComplete || card.Level.Status == LevelStatus.InsufficientBasis)
        {
            yield return texts.LevelStanding(levels[0].Label[language], card.Level.Status.Label(language));
        }

        // Where there is a level and a score, the points to the next level are known.
        var next = levels.FirstOrDefault(level => level.From > card.Overall.Conservative);
        if (next is not null)
        {
            var from = new CommonTexts(language).Number(next.From);
            yield return texts.LevelMissing(next.Label[language], from, new DiagnosisTexts(language).Points(card.Level.MissingPoints!.Value));
        }

        var upToReached = levels.Where(level => level.From <= card.Overall.Conservative).ToList();
        var reached = upToReached.LastOrDefault();
        if (card.IsComplete && reached is not null && reached.Id != card.Level.Indicative && card.Level.UnmetGates.Select(gate => gate.Level).Intersect(upToReached.Select(level => level.Id)).Any())
        {
            yield return texts.LevelGate(reached.Label[language]);
        }
    }
}
