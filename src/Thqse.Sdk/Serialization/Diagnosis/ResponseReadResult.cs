using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Serialization;

/// <summary>What reading a response document gave: the response, or everything that is wrong with the document. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ResponseReadResult>))]
public sealed class ResponseReadResult : ReadResult<QuestionnaireResponse>
{
    internal ResponseReadResult(QuestionnaireResponse? response, IReadOnlyList<Diagnostic> diagnostics)
        : base(response, diagnostics)
    {
    }

    /// <summary>The response; null when there is a diagnostic.</summary>
    public QuestionnaireResponse? Response => Value;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Response))]
    public override bool Succeeded => Response is not null;

    /// <summary>Gives the response, for a caller who takes a refused document for an error.</summary>
    /// <returns>The response.</returns>
    /// <exception cref="DiagnosticsException">The document has diagnostics; the exception holds all of them.</exception>
    public QuestionnaireResponse ResponseOrThrow() => ValueOrThrow();

    /// <summary>Makes the result of a reader of another form of the document, such as a workbook, that refuses what it was given.</summary>
    /// <param name="diagnostics">What is wrong; at least one.</param>
    /// <returns>The result, without a response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no diagnostic, or one is null.</exception>
    public static ResponseReadResult Refused(IReadOnlyList<Diagnostic> diagnostics)
        => new(null, Refusing(diagnostics, nameof(diagnostics)));
}
