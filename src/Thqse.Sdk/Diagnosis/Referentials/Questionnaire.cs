using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The questions asked of a kind of establishment, under a referential. Immutable.</summary>
[JsonConverter(typeof(DocumentJsonConverter<Questionnaire>))]
public sealed class Questionnaire
{
    private readonly Dictionary<string, Question> byId = new(StringComparer.Ordinal);

    // When it is first scored.
    private readonly Lazy<IReadOnlyList<QuestionUnits>> units;

    internal Questionnaire(Referential referential, string id, string version, LocalizedText label, IReadOnlyList<Question> questions)
    {
        Referential = referential;
        Id = id;
        Version = version;
        Label = label;
        Questions = questions;
        units = new(() => QuestionUnits.Of(questions, Referential.Aggregation));
        foreach (var question in questions)
        {
            // The first wins; the referential's check reports a second one of the same identifier.
            if (!byId.ContainsKey(question.Id))
            {
                byId.Add(question.Id, question);
            }
        }
    }

    /// <summary>The identifier, such as "thqse-specimen/sanitary".</summary>
    public string Id { get; }

    /// <summary>The version of the questions, such as "1.0.0".</summary>
    public string Version { get; }

    /// <summary>What it is.</summary>
    public LocalizedText Label { get; }

    /// <summary>The questions, in order.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The referential it belongs to.</summary>
    public Referential Referential { get; }

    /// <summary>Whether of whom a question is asked, or what it weighs, depends on the beds or the size class: then an establishment has to say one of them.</summary>
    public bool DependsOnSize => Questions.Any(question => question.AskedOf.ReadsSize || question.Weighting.BySize.Count > 0);

    /// <summary>The questions in whole numbers, in their order.</summary>
    internal IReadOnlyList<QuestionUnits> Units => units.Value;

    /// <summary>A question by its identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The questionnaire has no such question; the message names it and the version.</exception>
    public Question this[string id] => TryGet(Guard.NotNull(id, nameof(id)), out var question)
        ? question
        : throw new KeyNotFoundException($"Question '{id}' is unknown to the questionnaire {Id}, version {Version}.");

    /// <summary>A question by its identifier, if the questionnaire has it.</summary>
    /// <param name="id">The identifier; null gives false.</param>
    /// <param name="question">The question; null when there is none.</param>
    /// <returns>Whether the questionnaire has the question.</returns>
    public bool TryGet(string? id, [NotNullWhen(true)] out Question? question)
    {
        question = null;
        return id is not null && byId.TryGetValue(id, out question);
    }

    /// <summary>The questions asked of an establishment, in order.</summary>
    /// <param name="establishment">The establishment.</param>
    /// <returns>The questions; empty when none is asked of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="establishment"/> is null.</exception>
    public IReadOnlyList<Question> AskedOf(Establishment establishment)
    {
        Guard.NotNull(establishment, nameof(establishment));
        return Questions.Where(question => question.AskedOf.Includes(establishment)).ToReadOnly();
    }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
