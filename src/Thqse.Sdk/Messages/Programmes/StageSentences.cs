using NodaTime;
using Thqse.Sdk.Programmes;

namespace Thqse.Sdk.Messages;

/// <summary>Why a stage is where it is.</summary>
internal static class StageSentences
{
    public static string Of(StageState state, Instant at, Language language)
    {
        var sentences = new List<string> { Status(state, at, language) };
        if (state.Progress is { } progress)
        {
            sentences.Add(Progress(state, progress, language));
        }

        if (state.IsBlocked)
        {
            sentences.Add(Blocked(state, language));
        }

        return string.Join(" ", sentences);
    }

    public static string Left(Duration atLeast, Duration atMost, Instant at, Language language)
    {
        var (least, most) = (TimeLeftText.Of(atLeast, at, language), TimeLeftText.Of(atMost, at, language));
        return atLeast == atMost ? language.Say($"il reste {most}", $"{most} left")
            : atLeast == Duration.Zero ? language.Say($"il reste au plus {most}", $"at most {most} left")
            : language.Say($"il reste de {least} à {most}", $"{least} to {most} left");
    }

    private static string Status(StageState state, Instant at, Language language)
    {
        var (opens, closes) = (state.Stage.Window.Opens, state.Stage.Window.Closes);
        return state.Status switch
        {
            StageStatus.NotYet => language.Say($"Pas encore ouverte (ouverture : {opens!.Say(language)}).", $"Not open yet: opens {opens!.Say(language)}."),
            StageStatus.Open when closes is null => language.Say("Ouverte, sans fermeture connue.", "Open, no closing is known."),
            StageStatus.Open => Open(state, closes!, at, language),
            StageStatus.Uncertain when opens is null && closes is null => language.Say("Aucune date n'est connue.", "No date is known."),
            StageStatus.Uncertain => Uncertain(opens, closes, language),
            StageStatus.Closed => language.Say($"Close (fermeture : {closes!.Say(language)}).", $"Closed: closed {closes!.Say(language)}."),
        };
    }

    private static string Open(StageState state, CalendarMoment closes, Instant at, Language language)
    {
        var left = Left(state.LeftAtLeast!.Value, state.LeftAtMost!.Value, at, language);
        return language.Say($"Ouverte (fermeture : {closes.Say(language)}) ; {left}.", $"Open, closes {closes.Say(language)}; {left}.");
    }

    private static string Uncertain(CalendarMoment? opens, CalendarMoment? closes, Language language)
    {
        var moments = string.Join(language.Say(" ; ", "; "), new[]
        {
            opens is { IsPrecise: false } ? language.Say($"ouverture : {opens.Say(language)}", $"opens {opens.Say(language)}") : null,
            closes is { IsPrecise: false } ? language.Say($"fermeture : {closes.Say(language)}", $"closes {closes.Say(language)}") : null,
        }.OfType<string>());
        return language.Say($"Incertaine, le calendrier n'est pas assez précis ({moments}).", $"Uncertain, the calendar is not precise enough: {moments}.");
    }

    private static string Blocked(StageState state, Language language)
    {
        var stages = string.Join(", ", state.Blocking.Select(stage => language.Say($"« {stage.Label[language]} »", $"\"{stage.Label[language]}\"")));
        return state.Blocking.Count == 1
            ? language.Say($"Bloquée : l'étape {stages} ne peut plus être faite.", $"Blocked: the stage {stages} can no longer be done.")
            : language.Say($"Bloquée : les étapes {stages} ne peuvent plus être faites.", $"Blocked: the stages {stages} can no longer be done.");
    }

    private static string Progress(StageState state, StageProgress progress, Language language)
    {
        var label = progress.Label(language);
        var words = char.ToUpperInvariant(label[0]) + label.Substring(1);
        return state.DoneAt is { } done ? $"{words}{language.Say(" : ", ": ")}{done.Say(language)}." : words + ".";
    }
}
