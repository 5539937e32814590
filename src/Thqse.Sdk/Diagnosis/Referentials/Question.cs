namespace Thqse.Sdk.Diagnosis;

/// <summary>One question of a questionnaire: what is asked, of whom, the answers proposed, the evidence expected. Immutable.</summary>
public sealed class Question
{
    internal Question(string id, string theme, decimal weight, LocalizedText text, IReadOnlyList<AnswerOption> options)
    {
        Id = id;
        Theme = theme;
        Weight = weight;
        Text = text;
        Options = options;
    }

    /// <summary>The identifier within the questionnaire, such as "energy-04".</summary>
    public string Id { get; }

    /// <summary>The identifier of its theme.</summary>
    public string Theme { get; }

    /// <summary>Its weight in the theme, zero or more; 0 is informational and counts nowhere.</summary>
    public decimal Weight { get; }

    /// <summary>What is asked, in words.</summary>
    public LocalizedText Text { get; }

    /// <summary>The answers proposed, in order.</summary>
    public IReadOnlyList<AnswerOption> Options { get; }

    /// <summary>Whether nobody may answer "not concerned".</summary>
    public bool IsImperative { get; internal init; }

    /// <summary>Whether several options may be chosen together; their points add up.</summary>
    public bool IsMultiple { get; internal init; }

    /// <summary>Subjects that cut across the themes, such as "environmental-health"; may be empty.</summary>
    public IReadOnlyList<string> Tags { get; internal init; } = [];

    /// <summary>The identifiers of the contract indicators that the same evidence serves, as text; may be empty.</summary>
    public IReadOnlyList<string> Indicators { get; internal init; } = [];

    /// <summary>The evidence expected; null when none is.</summary>
    public LocalizedText? Evidence { get; internal init; }

    /// <summary>Of whom it is asked.</summary>
    public AskedOf AskedOf { get; internal init; } = AskedOf.Everybody;

    /// <summary>The points of the best answer: of the best option, or of all options together when several may be chosen.</summary>
    public decimal BestPoints => IsMultiple
        ? Options.Sum(option => option.Points)
        : Options.Select(option => option.Points).DefaultIfEmpty(0).Max();

    /// <summary>Looks for an option by its identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The option; null when the question has none of that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public AnswerOption? FindOption(string id)
    {
        Guard.NotNull(id, nameof(id));
        return Options.FirstOrDefault(option => option.Id == id);
    }
}
