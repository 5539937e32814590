namespace Thqse.Sdk.Programmes;

/// <summary>The check of a programme by itself: what its data promise each other.</summary>
public static class ProgrammeCheck
{
    /// <summary>Checks a programme: both languages, lines that the source has, stages that can follow what they need, hours that the clock tells once.</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>Everything that is odd; empty for a sound programme.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is null.</exception>
    public static IReadOnlyList<ProgrammeFinding> Check(this Programme programme)
    {
        Guard.NotNull(programme, nameof(programme));
        return Texts(programme).Concat(Sources(programme)).Concat(programme.Stages.SelectMany(stage => Moments(programme, stage))).ToReadOnly();
    }

    private static IEnumerable<ProgrammeFinding> Texts(Programme programme)
    {
        (string Place, LocalizedText Text)[] texts =
        [
            ("label", programme.Label),
            ("notice", programme.Notice),
            .. programme.Segments.Select(segment => ("segments/" + segment.Id, segment.Label)),
            .. programme.Stages.Select(stage => ("stages/" + stage.Id, stage.Label)),
            .. programme.Stages.SelectMany(stage => stage.Figures.Select(figure => ($"stages/{stage.Id}/{figure.Id}", figure.Label))),
            .. programme.Stages.Where(stage => stage.Note is not null).Select(stage => ($"stages/{stage.Id}/note", stage.Note!)),
            .. LedgerTexts.Of(programme.Ledger),
        ];
        return from each in texts
               from language in LedgerTexts.Missing(each.Text)
               select new ProgrammeFinding(ProgrammeFindingCode.MissingTranslation, each.Place, language);
    }

    private static IEnumerable<ProgrammeFinding> Sources(Programme programme)
    {
        (string Place, SourceLines? Lines)[] quoted =
        [
            .. programme.Segments.Select(segment => ("segments/" + segment.Id, segment.Lines)),
            .. programme.Stages.Select(stage => ("stages/" + stage.Id, stage.Lines)),
            .. programme.Ledger.Select(reading => ("ledger/" + reading.Id, (SourceLines?)reading.Lines)),
        ];
        return from each in quoted
               from range in each.Lines?.Ranges ?? []
               where range.Last > (programme.Source?.Lines ?? 0)
               select new ProgrammeFinding(ProgrammeFindingCode.SourceOutside, each.Place, range.ToString());
    }

    private static IEnumerable<ProgrammeFinding> Moments(Programme programme, ProgrammeStage stage)
    {
        var place = "stages/" + stage.Id;
        foreach (var moment in new[] { stage.Window.Opens, stage.Window.Closes }.OfType<CalendarMoment>().Where(moment => moment is { Precision: MomentPrecision.Minute, IsPrecise: false }))
        {
            yield return new ProgrammeFinding(ProgrammeFindingCode.AmbiguousHour, place, moment.ToString());
        }

        foreach (var need in stage.Needs.Where(need => StageWindow.IsReversed(programme[need].Window.Opens, stage.Window.Closes)))
        {
            yield return new ProgrammeFinding(ProgrammeFindingCode.ClosesBeforeWhatItNeeds, place, need);
        }
    }
}
