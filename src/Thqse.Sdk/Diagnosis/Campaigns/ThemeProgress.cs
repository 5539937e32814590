using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>How far the questions of a theme are answered. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ThemeProgress>))]
public sealed class ThemeProgress
{
    internal ThemeProgress(Theme theme, AnswerProgress progress)
    {
        Theme = theme;
        Progress = progress;
    }

    /// <summary>What the questions are about.</summary>
    public Theme Theme { get; }

    /// <summary>How many of its questions are answered, of those asked.</summary>
    public AnswerProgress Progress { get; }

    /// <summary>The theme and how far it is.</summary>
    public override string ToString() => $"{Theme.Id}: {Progress}";
}
