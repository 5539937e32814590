using NodaTime;
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

    /// <summary>Where a stage stands, and why.</summary>
    /// <param name="state">The state.</param>
    /// <param name="at">The moment of the state.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One to three sentences; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment is of a year outside 1912 to 9999, or <paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this StageState state, Instant at, Language language)
        => StageSentences.Of(Guard.NotNull(state, nameof(state)), LegalTime.Checked(at, nameof(at)), Guard.Defined(language, nameof(language)));

    /// <summary>What is to come, when, and what time is left.</summary>
    /// <param name="coming">The opening or closing.</param>
    /// <param name="at">The moment from which one looks ahead.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A sentence; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="coming"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment is of a year outside 1912 to 9999, or <paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this ComingMoment coming, Instant at, Language language)
    {
        Guard.NotNull(coming, nameof(coming));
        LegalTime.Checked(at, nameof(at));
        var left = StageSentences.Left(coming.LeftAtLeast, coming.LeftAtMost, at, Guard.Defined(language, nameof(language)));
        return $"{Capital(coming.Kind.Label(language))}{language.Say(" : ", ": ")}{coming.Moment.Say(language)}{language.Say(" ; ", "; ")}{left}.";
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);
}
