using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>One question of a questionnaire: what is asked, of whom, the answers proposed, the evidence expected. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<Question>))]
public sealed class Question
{
    // When it is first scored: a question is whole only then.
    private readonly Lazy<QuestionShares> shares;

    internal Question(string id, string theme, KindWeight weight, LocalizedText text)
    {
        Id = id;
        Theme = theme;
        Weighting = weight;
        Text = text;
        shares = new Lazy<QuestionShares>(() => new QuestionShares(this));
    }

    /// <summary>The identifier within the questionnaire, such as "energy-04".</summary>
    public string Id { get; }

    /// <summary>The identifier of its theme.</summary>
    public string Theme { get; }

    /// <summary>Its weight in the theme, zero or more, the highest where it differs by kind of establishment, see <see cref="Weighting"/>; 0 is informational and counts nowhere.</summary>
    public decimal Weight => Weighting.Highest;

    /// <summary>Its weight in the theme for each kind of establishment.</summary>
    public KindWeight Weighting { get; }

    /// <summary>What is asked, in words.</summary>
    public LocalizedText Text { get; }

    /// <summary>The answers proposed, in order: its own, those of its scale, or those of the question whose answer it has; empty where a figure answers.</summary>
    public IReadOnlyList<AnswerOption> Options { get; internal init; } = [];

    /// <summary>How a figure answers; null where options do.</summary>
    public FigureAnswer? Figure { get; internal init; }

    /// <summary>The identifier of the scale that gives its options; null when they are its own.</summary>
    public string? Scale { get; internal init; }

    /// <summary>The identifier of the question whose answer it has, being answered there and scored here; null when it is answered itself.</summary>
    public string? SameAs { get; internal init; }

    /// <summary>Whether nobody may answer "not concerned", and a gate can read it.</summary>
    public bool IsImperative { get; internal init; }

    /// <summary>Whether "not concerned" can be answered: not to an imperative question, nor to one that says so.</summary>
    public bool AllowsNotConcerned { get; internal init; } = true;

    /// <summary>Whether several options may be chosen together; their points add up.</summary>
    public bool IsMultiple { get; internal init; }

    /// <summary>Whether it only adds: its points are never asked of the maximum.</summary>
    public bool IsBonus { get; internal init; }

    /// <summary>The answer to another question after which it is asked; null when it does not depend on one.</summary>
    public AskedIf? AskedIf { get; internal init; }

    /// <summary>Subjects that cut across the themes, such as "environmental-health"; may be empty.</summary>
    public IReadOnlyList<string> Tags { get; internal init; } = [];

    /// <summary>The identifiers of the contract indicators that the same evidence serves, as text; may be empty.</summary>
    public IReadOnlyList<string> Indicators { get; internal init; } = [];

    /// <summary>The evidence expected; null when none is.</summary>
    public LocalizedText? Evidence { get; internal init; }

    /// <summary>Of whom it is asked.</summary>
    public AskedOf AskedOf { get; internal init; } = AskedOf.Everybody;

    /// <summary>The points of the best answer: of the best band or option, or of all options that give some together when several may be chosen.</summary>
    public decimal BestPoints => Shares.BestPoints;

    /// <summary>The points of the worst answer, of which no answer is better.</summary>
    internal decimal WorstPoints => Shares.WorstPoints;

    /// <summary>What its answers are of the best one.</summary>
    internal QuestionShares Shares => shares.Value;

    /// <summary>Whether it can only add or take away: nothing of it is asked of the maximum.</summary>
    internal bool IsBeyondMaximum => IsBonus || BestPoints <= 0;

    /// <summary>A weight as its theme counts it: as it is, or by its points.</summary>
    internal Exact Weighed(decimal weight, ScoreAggregation aggregation)
        => aggregation == ScoreAggregation.Points ? Exact.From(weight).Times(Shares.Scale) : Exact.From(weight);

    /// <summary>The identifier of the question under which it is answered.</summary>
    internal string AnsweredAs => SameAs ?? Id;

    /// <summary>The same question with answers that it shares with others.</summary>
    internal Question Answered(IReadOnlyList<AnswerOption> options, FigureAnswer? figure, bool isMultiple, bool allowsNotConcerned) => Copy(options, figure, isMultiple, allowsNotConcerned, AskedOf);

    /// <summary>The same question, whose categories know what the head says of them.</summary>
    internal Question AskedOfKnown(IReadOnlyList<EstablishmentCategory> categories)
        => AskedOf.Categories.Count == 0 ? this : Copy(Options, Figure, IsMultiple, AllowsNotConcerned, AskedOf.Of(categories));

    private Question Copy(IReadOnlyList<AnswerOption> options, FigureAnswer? figure, bool isMultiple, bool allowsNotConcerned, AskedOf askedOf) => new(Id, Theme, Weighting, Text)
    {
        Options = options,
        Figure = figure,
        IsMultiple = isMultiple,
        AllowsNotConcerned = allowsNotConcerned,
        Scale = Scale,
        SameAs = SameAs,
        IsImperative = IsImperative,
        IsBonus = IsBonus,
        AskedIf = AskedIf,
        Tags = Tags,
        Indicators = Indicators,
        Evidence = Evidence,
        AskedOf = askedOf,
    };

    /// <summary>Looks for an option by its identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The option; null when the question has none of that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public AnswerOption? FindOption(string id)
    {
        Guard.NotNull(id, nameof(id));
        return Options.FirstOrDefault(option => option.Id == id);
    }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
