using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Rendering;

/// <summary>The signs that carry a meaning without colour, for screens that show Unicode and for those that do not.</summary>
internal sealed class Signs
{
    private readonly IReadOnlyList<(string From, string To)> substitutes;

    private Signs(IReadOnlyList<(string From, string To)> substitutes) => this.substitutes = substitutes;

    public static Signs Unicode { get; } = new([])
    {
        Met = "✓",
        NotMet = "✗",
        Undetermined = "?",
        Pending = "○",
        PendingShort = "◐",
        Provisional = "≈",
        NoTarget = "·",
        NotApplicable = "–",
        Ellipsis = "…",
        Line = "─",
        Arrow = "→",
        Lost = "!",
    };

    public static Signs Ascii { get; } = new(
        [("…", "..."), ("—", "-"), ("–", "-"), ("\u202F", " "), ("’", "'"), ("≥", ">="), ("≤", "<="), ("→", "->"), ("œ", "oe"), ("Œ", "OE"), ("€", "EUR")])
    {
        Met = "+",
        NotMet = "x",
        Undetermined = "?",
        Pending = "o",
        PendingShort = "%",
        Provisional = "~",
        NoTarget = ".",
        NotApplicable = "-",
        Ellipsis = "...",
        Line = "-",
        Arrow = "->",
        Lost = "!",
    };

    public required string Met { get; init; }

    public required string NotMet { get; init; }

    public required string Undetermined { get; init; }

    public required string Pending { get; init; }

    /// <summary>Pending, for what is declared does not suffice; <see cref="Pending"/> where it is not declared.</summary>
    public required string PendingShort { get; init; }

    /// <summary>Met so far: what is declared later in the year can still undo it.</summary>
    public required string Provisional { get; init; }

    public required string NoTarget { get; init; }

    public required string NotApplicable { get; init; }

    public required string Ellipsis { get; init; }

    /// <summary>What lines under headings are made of.</summary>
    public required string Line { get; init; }

    public required string Arrow { get; init; }

    /// <summary>Beside the sign of a period that can no longer be met.</summary>
    public required string Lost { get; init; }

    public string Of(VerdictStatus status) => status switch
    {
        VerdictStatus.Met => Met,
        VerdictStatus.NotMet => NotMet,
        VerdictStatus.Undetermined => Undetermined,
        VerdictStatus.Pending => Pending,
        VerdictStatus.NoTarget => NoTarget,
        VerdictStatus.NotApplicable => NotApplicable,
    };

    /// <summary>The sign of a year, which tells apart what is short and what is not declared.</summary>
    public string Of(YearVerdict verdict)
        => verdict.IsProvisional ? Provisional
            : verdict.Status == VerdictStatus.Pending && verdict.Lacks() == TodoKind.Short ? PendingShort
            : Of(verdict.Status);

    /// <summary>The sign of a longer horizon.</summary>
    public string Of(HorizonVerdict verdict) => verdict.IsProvisional ? Provisional : Of(verdict.Status);

    public static Tone ToneOf(VerdictStatus status) => status switch
    {
        VerdictStatus.Met => Tone.Good,
        VerdictStatus.NotMet => Tone.Bad,
        VerdictStatus.Undetermined => Tone.Unsure,
        VerdictStatus.Pending => Tone.Open,
        VerdictStatus.NoTarget or VerdictStatus.NotApplicable => Tone.Quiet,
    };

    /// <summary>A text with its punctuation in what the screen can show.</summary>
    public string Adapt(string text)
    {
        foreach (var (from, to) in substitutes)
        {
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        return text;
    }
}
