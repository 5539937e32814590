using System.Globalization;
using System.Text.Json;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads the figure of an answer, which must be one that the question takes.</summary>
internal static class GivenFigure
{
    public const string Member = "value";

    /// <summary>The figure; null when none is given, or when it is reported.</summary>
    public static decimal? Read(Question question, JsonElement element, JsonPath path, DiagnosticBag diagnostics)
    {
        var at = path.Child(Member);
        if (element.Optional(Member) is not { } value)
        {
            return null;
        }

        if (question.Figure is not { } figure)
        {
            diagnostics.AddUnknown(DiagnosticCode.UnknownMember, at, Member, [ChosenOptions.Member]);
            return null;
        }

        // What is no number, is below zero or is too large for any document has been reported.
        if (value.ValueKind != JsonValueKind.Number || JsonNumber.Read(value) is not { IsHeld: true, IsNegative: false } number)
        {
            return null;
        }

        if (figure.Kind == FigureKind.Count && !number.IsWhole)
        {
            diagnostics.Add(DiagnosticCode.FractionalCount, at, value);
        }
        else if (number.Value > figure.Highest)
        {
            diagnostics.AddWith(DiagnosticCode.NumberOutOfRange, at, value, (DiagnosticDetail.AtMost, figure.Highest.ToString(CultureInfo.InvariantCulture)));
        }
        else if (number.Value < figure.Lowest)
        {
            diagnostics.AddWith(DiagnosticCode.NumberOutOfRange, at, value, (DiagnosticDetail.AtLeast, figure.Lowest.ToString(CultureInfo.InvariantCulture)));
        }
        else
        {
            return number.Value;
        }

        return null;
    }
}
