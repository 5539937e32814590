using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Thqse.Sdk.Serialization;

/// <summary>What reading an evaluation document gave: the evaluation as it was published, or everything that is wrong with the document. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<EvaluationReadResult>))]
public sealed class EvaluationReadResult : ReadResult<PublishedEvaluation>
{
    internal EvaluationReadResult(PublishedEvaluation? evaluation, IReadOnlyList<Diagnostic> diagnostics)
        : base(evaluation, diagnostics)
    {
    }

    /// <summary>The evaluation as it was published; null when there is a diagnostic.</summary>
    public PublishedEvaluation? Evaluation => Value;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Evaluation))]
    public override bool Succeeded => Evaluation is not null;

    /// <summary>Gives the evaluation as it was published, for a caller who takes a refused document for an error.</summary>
    /// <returns>The evaluation.</returns>
    /// <exception cref="DiagnosticsException">The document has diagnostics; the exception holds all of them.</exception>
    public PublishedEvaluation EvaluationOrThrow() => ValueOrThrow();
}
