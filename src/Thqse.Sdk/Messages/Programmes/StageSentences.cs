using NodaTime;
using Thqse.Sdk.Programmes;

namespace Thqse.Sdk.Messages;

/// <summary>Why a stage is where it is.</summary>
internal static class StageSentences
{
    public static string Of(StageState state, Language language)
        => string.Join(" ", new[] { Status(state, language), Progress(state, language), Blocked(state, language) }.OfType<string>());

    /// <summary>What comes when, and the time that is left until then; null when no closing is to come.</summary>
    public static string? Deadline(StageState state, Language language)
        => state is { LeftAtLeast: { } least, LeftAtMost: { } most }
            ? string.Join(" ", new[] { Coming(state.Stage, ComingKind.Closing, state.Stage.Window.Closes!, least, most, state.At, language), Blocked(state, language) }.OfType<string>())
            : null;

    /// <summary>What happens within one moment, such as a conference, has a date; it neither opens nor closes.</summary>
    public static string Coming(ProgrammeStage stage, ComingKind kind, CalendarMoment moment, Duration atLeast, Duration atMost, Instant at, Language language)
    {
        var what = stage.Window.HappensAtOnce ? "date" : kind.Label(language);
        return $"{Capital(what)}{language.Say(" : ", ": ")}{moment.Say(language)}{language.Say(" ; ", "; ")}{Left(atLeast, atMost, at, language)}.";
    }

    private static string Left(Duration atLeast, Duration atMost, Instant at, Language language)
    {
        var (least, most) = (TimeLeftText.Of(atLeast, at, language), TimeLeftText.Of(atMost, at, language));
        return atLeast == atMost ? language.Say($"il reste {most}", $"{most} left")
            : atLeast == Duration.Zero ? language.Say($"il reste au plus {most}", $"at most {most} left")
            : language.Say($"il reste de {least} à {most}", $"{least} to {most} left");
    }

    private static string Status(StageState state, Language language)
    {
        var (opens, closes) = (state.Stage.Window.Opens, state.Stage.Window.Closes);
        return state.Stage.Window.HappensAtOnce ? AtOnce(state.Status, closes!.Say(language), language) : state.Status switch
        {
            StageStatus.NotYet => language.Say($"Pas encore ouverte ({Moments(opens, closes, language)}).", $"Not open yet: {Moments(opens, closes, language)}."),
            StageStatus.Open when closes is null => language.Say("Ouverte, sans fermeture connue.", "Open, no closing is known."),
            StageStatus.Open => language.Say($"Ouverte ({Moments(null, closes, language)}) ; {Left(state, language)}.", $"Open, {Moments(null, closes, language)}; {Left(state, language)}."),
            StageStatus.Uncertain when opens is null && closes is null => language.Say("Aucune date n'est connue.", "No date is known."),
            StageStatus.Uncertain => Uncertain(state, opens, closes, language),
            StageStatus.Closed => language.Say($"Close ({Moments(null, closes, language)}).", $"Closed (closing: {closes!.Say(language)})."),
        };
    }

    private static string AtOnce(StageStatus status, string when, Language language) => status switch
    {
        StageStatus.NotYet => language.Say($"À venir : {when}.", $"To come: {when}."),
        StageStatus.Open => language.Say($"En cours : {when}.", $"Under way: {when}."),
        StageStatus.Uncertain => language.Say($"Incertaine, la date n'est pas assez précise : {when}.", $"Uncertain, the date is not precise enough: {when}."),
        StageStatus.Closed => language.Say($"Passée : {when}.", $"Over: {when}."),
    };

    /// <summary>In doubt is the opening until it is surely past, the closing from when it can be; both, where their bounds overlap.</summary>
    private static string Uncertain(StageState state, CalendarMoment? opens, CalendarMoment? closes, Language language)
    {
        var mayBeBefore = state.At <= opens?.Latest;
        var mayBeAfter = state.At >= closes?.Earliest;
        return (mayBeBefore, mayBeAfter) switch
        {
            (true, true) => language.Say($"Incertaine, peut-être pas encore ouverte, peut-être déjà close ({Moments(opens, closes, language)}).", $"Uncertain, perhaps not open yet, perhaps closed already: {Moments(opens, closes, language)}."),
            (true, false) => language.Say($"Incertaine, peut-être pas encore ouverte ({Moments(opens, closes, language)}).", $"Uncertain, perhaps not open yet: {Moments(opens, closes, language)}."),
            (false, _) => language.Say($"Incertaine, peut-être déjà close ({Moments(null, closes, language)}) ; {Left(state, language)}.", $"Uncertain, perhaps closed already: {Moments(null, closes, language)}; {Left(state, language)}."),
        };
    }

    private static string Moments(CalendarMoment? opens, CalendarMoment? closes, Language language) => string.Join(language.Say(" ; ", ", "), new[]
    {
        opens is null ? null : language.Say($"ouverture : {opens.Say(language)}", $"opens {opens.Say(language)}"),
        closes is null ? null : language.Say($"fermeture : {closes.Say(language)}", $"closes {closes.Say(language)}"),
    }.OfType<string>());

    private static string Left(StageState state, Language language) => Left(state.LeftAtLeast!.Value, state.LeftAtMost!.Value, state.At, language);

    private static string? Progress(StageState state, Language language)
    {
        if (state.Progress is not { } progress)
        {
            return null;
        }

        var words = Capital(progress.Label(language));
        return state.DoneAt is { } done ? $"{words}{language.Say(" : ", ": ")}{done.Say(language)}." : words + ".";
    }

    private static string? Blocked(StageState state, Language language)
    {
        var stages = string.Join(", ", state.Blocking.Select(stage => language.Say($"« {stage.Label[language]} »", $"\"{stage.Label[language]}\"")));
        return state.Blocking.Count switch
        {
            0 => null,
            1 => language.Say($"Bloquée : l'étape {stages} ne peut plus être faite.", $"Blocked: the stage {stages} can no longer be done."),
            _ => language.Say($"Bloquée : les étapes {stages} ne peuvent plus être faites.", $"Blocked: the stages {stages} can no longer be done."),
        };
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);
}
