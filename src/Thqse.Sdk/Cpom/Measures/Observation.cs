using System.Globalization;
using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What an establishment declares for one indicator and one year. Immutable.</summary>
/// <remarks>Two observations are equal when they declare the same, values in whatever order.</remarks>
[JsonConverter(typeof(NoJsonConverter<Observation>))]
public sealed record Observation
{
    private readonly KeyValuePair<MeasureId, MeasuredValue>[] values;

    internal Observation(
        int year,
        IReadOnlyCollection<KeyValuePair<MeasureId, MeasuredValue>> values,
        IReadOnlyCollection<MilestoneId> milestones,
        string? comment,
        IReadOnlyCollection<string> evidence)
    {
        Year = year;
        this.values = [.. values];
        Values = Array.AsReadOnly(this.values);
        Milestones = milestones.Count == 0 ? [] : milestones.ToReadOnly();
        Comment = comment;
        Evidence = evidence.Count == 0 ? [] : evidence.ToReadOnly();
        HasComment = SaysSomething(comment);
        HasEvidence = evidence.Any(SaysSomething);
    }

    /// <summary>The year it was made for, such as 2026; the reference year of the catalogue at the earliest.</summary>
    public int Year { get; }

    /// <summary>The values by measure; may be empty.</summary>
    public IReadOnlyList<KeyValuePair<MeasureId, MeasuredValue>> Values { get; }

    /// <summary>The milestones reached in the year; may be empty.</summary>
    public IReadOnlyList<MilestoneId> Milestones { get; }

    /// <summary>The comment; null when there is none.</summary>
    public string? Comment { get; }

    /// <summary>The pieces of evidence attached; may be empty.</summary>
    public IReadOnlyList<string> Evidence { get; }

    /// <summary>Whether there is a comment that is not blank.</summary>
    public bool HasComment { get; }

    /// <summary>Whether there is a piece of evidence that is not blank.</summary>
    public bool HasEvidence { get; }

    /// <summary>Whether at least one value is declared.</summary>
    public bool HasValues => values.Length > 0;

    /// <summary>Whether anything at all is declared: a value, a milestone, a comment or a piece of evidence.</summary>
    public bool IsDeclared => HasValues || Milestones.Count > 0 || HasComment || HasEvidence;

    /// <summary>Whether a rate is declared with a denominator of 1 to 29, on which one case weighs a lot.</summary>
    public bool HasSmallDenominator => Array.Exists(values, pair => pair.Value.Denominator is >= 1 and < 30);

    /// <summary>Whether another observation declares the same.</summary>
    /// <param name="other">The other; null is none.</param>
    /// <returns>True for the same year, values, milestones, comment and evidence.</returns>
    public bool Equals(Observation? other)
        => other is not null && Year == other.Year && Comment == other.Comment && Milestones.SequenceEqual(other.Milestones) && Evidence.SequenceEqual(other.Evidence)
            && values.Length == other.values.Length && Array.TrueForAll(values, pair => pair.Value == other.FindValue(pair.Key));

    /// <inheritdoc/>
    public override int GetHashCode() => (Year, Comment, values.Length, Milestones.Count, Evidence.Count).GetHashCode();

    /// <summary>What is declared for a log, such as "2026: mammograms=620/1100, milestones: etp-team".</summary>
    public override string ToString()
    {
        var declared = values.Select(pair => $"{pair.Key}={pair.Value}").ToList();
        declared.AddRange(Milestones.Count > 0 ? ["milestones: " + string.Join(" ", Milestones)] : []);
        return FormattableString.Invariant($"{Year}: ") + (declared.Count > 0 ? string.Join(", ", declared) : "no value");
    }

    /// <summary>Looks for the value of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The value; null when it is not declared.</returns>
    public MeasuredValue? FindValue(MeasureId measure)
    {
        foreach (var pair in values)
        {
            if (pair.Key == measure)
            {
                return pair.Value;
            }
        }

        return null;
    }

    /// <summary>Whether anything of a text can be seen: blanks and characters of no width say nothing.</summary>
    internal static bool SaysSomething(string? text)
        => text?.Any(character => !char.IsWhiteSpace(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format) == true;
}
