using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Serialization;

/// <summary>What reading a score card document gave: the score card, or everything that is wrong with the document. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ScoreCardReadResult>))]
public sealed class ScoreCardReadResult : ReadResult<ScoreCard>
{
    internal ScoreCardReadResult(ScoreCard? card, IReadOnlyList<Diagnostic> diagnostics)
        : base(card, diagnostics)
    {
    }

    /// <summary>The score card; null when there is a diagnostic.</summary>
    public ScoreCard? Card => Value;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Card))]
    public override bool Succeeded => Card is not null;

    /// <summary>Gives the score card, for a caller who takes a refused document for an error.</summary>
    /// <returns>The score card.</returns>
    /// <exception cref="DiagnosticsException">The document has diagnostics; the exception holds all of them.</exception>
    public ScoreCard CardOrThrow() => ValueOrThrow();

    /// <summary>Makes the result of a reader of another form of the document, such as a workbook, that refuses what it was given.</summary>
    /// <param name="diagnostics">What is wrong; at least one.</param>
    /// <returns>The result, without a score card.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no diagnostic, or one is null.</exception>
    public static ScoreCardReadResult Refused(IReadOnlyList<Diagnostic> diagnostics)
        => new(null, Refusing(diagnostics, nameof(diagnostics)));
}
