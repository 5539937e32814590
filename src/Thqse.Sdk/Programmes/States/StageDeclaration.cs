using System.Text.Json.Serialization;

namespace Thqse.Sdk.Programmes;

/// <summary>What is declared of a stage: that it was done and when, or that it was not done. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<StageDeclaration>))]
public sealed class StageDeclaration
{
    private StageDeclaration(string stage, CalendarMoment? doneAt)
    {
        Stage = Guard.NotBlank(stage, nameof(stage));
        DoneAt = doneAt;
    }

    /// <summary>The identifier of the stage; never blank.</summary>
    public string Stage { get; }

    /// <summary>When it was done; null when it was not.</summary>
    public CalendarMoment? DoneAt { get; }

    /// <summary>Declares that a stage was done.</summary>
    /// <param name="stage">The identifier of the stage, not blank.</param>
    /// <param name="at">When it was done, as precisely as it is known.</param>
    /// <returns>The declaration.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="at"/> is null.</exception>
    public static StageDeclaration Done(string stage, CalendarMoment at) => new(stage, Guard.NotNull(at, nameof(at)));

    /// <summary>Declares that a stage was not done.</summary>
    /// <param name="stage">The identifier of the stage, not blank.</param>
    /// <returns>The declaration.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    public static StageDeclaration NotDone(string stage) => new(stage, null);

    /// <summary>The stage, and when it was done, or that it was not.</summary>
    public override string ToString() => $"{Stage}: {DoneAt?.ToString() ?? "not done"}";
}
