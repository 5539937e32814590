using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>How much a reader takes, so that a document without end, or one that is wrong everywhere, costs little. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ReadingLimits>))]
public sealed class ReadingLimits
{
    /// <summary>The largest document that is read when the caller does not say, in bytes: 16,777,216, which is 16 MiB.</summary>
    public const int DefaultMaxBytes = 16 * 1024 * 1024;

    /// <summary>The number of diagnostics that are told when the caller does not say: 1,000.</summary>
    public const int DefaultMaxDiagnostics = 1000;

    /// <summary>Makes limits.</summary>
    /// <param name="maxBytes">The largest document that is read, in bytes of UTF-8, 1 or more; a larger one is <see cref="DiagnosticCode.DocumentTooLarge"/>, told before it is held in memory.</param>
    /// <param name="maxDiagnostics">The number of diagnostics that are told of one document, 1 or more; one more, <see cref="DiagnosticCode.MoreDiagnostics"/>, says how many there would be besides.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
    public ReadingLimits(int maxBytes = DefaultMaxBytes, int maxDiagnostics = DefaultMaxDiagnostics)
    {
        MaxBytes = AtLeastOne(maxBytes, nameof(maxBytes));
        MaxDiagnostics = AtLeastOne(maxDiagnostics, nameof(maxDiagnostics));
    }

    /// <summary>16 MiB and 1,000 diagnostics.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>The largest document that is read, in bytes of UTF-8, 1 or more.</summary>
    public int MaxBytes { get; }

    /// <summary>The number of diagnostics that are told of one document, 1 or more.</summary>
    public int MaxDiagnostics { get; }

    /// <summary>Both limits.</summary>
    public override string ToString() => FormattableString.Invariant($"{MaxBytes} bytes, {MaxDiagnostics} diagnostics");

    private static int AtLeastOne(int limit, string name)
        => limit >= 1 ? limit : throw new ArgumentOutOfRangeException(name, limit, "A limit is 1 or more.");
}
