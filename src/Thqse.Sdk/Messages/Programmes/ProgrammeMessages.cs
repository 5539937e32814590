using Thqse.Sdk.Programmes;

namespace Thqse.Sdk.Messages;

/// <summary>Where programmes stand, in words.</summary>
public static class ProgrammeMessages
{
    /// <summary>The permanent code of a status, as documents have it, such as "notYet".</summary>
    /// <param name="status">The status.</param>
    /// <returns>The code, in camel case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no value of its enumeration.</exception>
    public static string ToCode(this StageStatus status) => Codes<StageStatus>.Camel(Guard.Defined(status, nameof(status)));

    /// <summary>Where the window of a stage stands.</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this StageStatus status, Language language) => Guard.Defined(status, nameof(status)) switch
    {
        StageStatus.NotYet => language.Say("pas encore", "not yet"),
        StageStatus.Open => language.Say("ouverte", "open"),
        StageStatus.Uncertain => language.Say("incertaine", "uncertain"),
        StageStatus.Closed => language.Say("close", "closed"),
    };

    /// <summary>The permanent code of a progress, as documents have it, such as "onTime".</summary>
    /// <param name="progress">The progress.</param>
    /// <returns>The code, in camel case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="progress"/> is no value of its enumeration.</exception>
    public static string ToCode(this StageProgress progress) => Codes<StageProgress>.Camel(Guard.Defined(progress, nameof(progress)));

    /// <summary>How what was declared compares with the deadline.</summary>
    /// <param name="progress">The progress.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this StageProgress progress, Language language) => Guard.Defined(progress, nameof(progress)) switch
    {
        StageProgress.Due => language.Say("à faire", "due"),
        StageProgress.OnTime => language.Say("faite à temps", "done on time"),
        StageProgress.Late => language.Say("faite en retard", "done late"),
        StageProgress.Missed => language.Say("manquée", "missed"),
        StageProgress.Uncertain => language.Say("faite, sans qu'on puisse dire si à temps", "done, on time or not cannot be told"),
    };

    /// <summary>How far a segment is decided.</summary>
    /// <param name="perimeter">The perimeter.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this SegmentPerimeter perimeter, Language language) => Guard.Defined(perimeter, nameof(perimeter)) switch
    {
        SegmentPerimeter.First => language.Say("premier périmètre", "first perimeter"),
        SegmentPerimeter.UnderStudy => language.Say("en instruction", "under study"),
        SegmentPerimeter.Mentioned => language.Say("évoqué pour la suite", "mentioned for later"),
    };

    /// <summary>What happens.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this ComingKind kind, Language language) => Guard.Defined(kind, nameof(kind)) switch
    {
        ComingKind.Opening => language.Say("ouverture", "opening"),
        ComingKind.Closing => language.Say("échéance", "deadline"),
    };

    /// <summary>The permanent code of a finding, such as "closes-before-what-it-needs".</summary>
    /// <param name="code">The code.</param>
    /// <returns>The code, in kebab case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="code"/> is no value of its enumeration.</exception>
    public static string ToCode(this ProgrammeFindingCode code) => Codes<ProgrammeFindingCode>.Kebab(Guard.Defined(code, nameof(code)));

    /// <summary>What is odd and what to do; the place is told by the finding itself.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>Two sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this ProgrammeFinding finding, Language language)
    {
        var detail = Guard.NotNull(finding, nameof(finding)).Detail;
        return finding.Code switch
        {
            ProgrammeFindingCode.MissingTranslation => SourceMessages.MissingTranslation(detail, language),
            ProgrammeFindingCode.SourceOutside => SourceMessages.Outside(detail, language),
            ProgrammeFindingCode.ClosesBeforeWhatItNeeds => language.Say($"L'étape ferme avant l'ouverture de « {detail} », dont elle a besoin. Corrigez une date, ou « needs ».", $"The stage closes before \"{detail}\" opens, which it needs. Correct a date, or \"needs\"."),
            ProgrammeFindingCode.AmbiguousHour => language.Say($"« {detail} » vient deux fois cette nuit-là, où l'heure d'été prend fin. Écrivez une autre heure.", $"\"{detail}\" comes twice in that night, when summer time ends. Write another hour."),
        };
    }

    /// <summary>When the calendar was known to be so, and that it can be revised.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A sentence; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string KnownOn(this Programme programme, Language language)
    {
        var day = MomentMessages.Day(Guard.NotNull(programme, nameof(programme)).AsKnownOn, language);
        return language.Say($"Calendrier connu le {day} ; il peut avoir été révisé depuis.", $"Calendar as known on {day}; it may have been revised since.");
    }

    /// <summary>The years for which it is announced.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A sentence; null when the programme announces none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string? Announced(this Programme programme, Language language)
    {
        Guard.Defined(language, nameof(language));
        return Guard.NotNull(programme, nameof(programme)).Period is { } period
            ? language.Say($"Période annoncée : {MomentMessages.Period(period, language)}.", $"Announced period: {MomentMessages.Period(period, language)}.")
            : null;
    }

    /// <summary>Where a stage stands, and why.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One to three sentences; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this StageState state, Language language)
        => StageSentences.Of(Guard.NotNull(state, nameof(state)), Guard.Defined(language, nameof(language)));

    /// <summary>The deadline of a stage and what time is left, such as that of <see cref="ProgrammeState.Next"/>; then for want of what it is blocked.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One or two sentences; null when no closing is to come.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string? ExplainDeadline(this StageState state, Language language)
        => StageSentences.Deadline(Guard.NotNull(state, nameof(state)), Guard.Defined(language, nameof(language)));

    /// <summary>What is to come, when, and what time is left.</summary>
    /// <param name="coming">The opening or closing.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A sentence; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="coming"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this ComingMoment coming, Language language)
    {
        Guard.NotNull(coming, nameof(coming));
        return StageSentences.Coming(coming.Stage, coming.Kind, coming.Moment, coming.LeftAtLeast, coming.LeftAtMost, coming.At, Guard.Defined(language, nameof(language)));
    }
}
