using System.Text.Json;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes plan documents, "thqse.cpom-plan/1": what is asked of an establishment, without verdicts.</summary>
public static class PlanDocument
{
    /// <summary>The format of the document: "thqse.cpom-plan/1".</summary>
    public const string Format = "thqse.cpom-plan/1";

    /// <summary>Writes a plan. Figures that depend on declared values are given where these are known at the date.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The date, in any calendar; null for the date of the contract, else the day after the period.</param>
    /// <param name="language">The language of labels and sentences; codes and numbers do not depend on it.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar, or <paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(CpomPlan plan, LocalDate? asOf = null, Language language = Language.French)
    {
        Guard.NotNull(plan, nameof(plan));
        var evaluation = plan.Evaluate(asOf);
        return DocumentWriter.Write(writer =>
        {
            writer.WriteString("format", Format);
            Envelope.Write(writer, evaluation);
            writer.List("indicators", evaluation.Indicators, (_, indicator) => Indicator(writer, indicator, language));
        });
    }

    private static void Indicator(Utf8JsonWriter writer, IndicatorEvaluation indicator, Language language)
    {
        writer.WriteString("id", indicator.Id.ToString());
        writer.WriteString("label", indicator.Fiche.Label[language]);
        writer.WriteString("row", indicator.Row?.Id);
        writer.WriteBoolean("applicable", indicator.IsApplicable);
        writer.List("years", indicator.Years, (_, year) => Year(writer, year, language));
        writer.Object("period", indicator.Row?.Period, (_, period) => Period(writer, period, indicator, language));
    }

    private static void Year(Utf8JsonWriter writer, YearVerdict year, Language language)
    {
        writer.WriteNumber("year", year.Year);
        if (year.Cell is { } cell)
        {
            RuleWriter.Subject(writer, cell.Rule);
        }
        else
        {
            writer.WriteString("rule", year.Indicator.IsApplicable ? null : "notApplicable");
        }

        var single = year.Parts.Count == 1 ? year.Parts[0] : null;
        writer.Number("required", year.Required);
        writer.Number("referenceYear", single?.ReferenceYear);
        writer.List("parts", year.Parts, Part);
        writer.Texts("reasons", year.Cell is null ? year.Reasons.Select(Codes<Reason>.Kebab) : []);
        writer.WriteString("asks", year.Cell?.Rule.Describe(year.Indicator.Fiche, language));
        writer.WriteString("guidance", year.Cell?.Guidance?[language]);
    }

    private static void Part(Utf8JsonWriter writer, PartVerdict part)
    {
        RuleWriter.Subject(writer, part.Rule);
        writer.Number("required", part.Required);
        writer.Number("reference", part.Reference);
        writer.Number("referenceYear", part.ReferenceYear);
    }

    private static void Period(Utf8JsonWriter writer, PeriodTarget period, IndicatorEvaluation indicator, Language language)
    {
        writer.WriteString("rule", period.Rule?.Name ?? Codes<PeriodKind>.Camel(period.Kind));
        writer.Number("required", indicator.Period?.Required);
        writer.WriteString("stated", period.Stated?[language]);
        writer.WriteString("asks", period.Rule?.Describe(indicator.Fiche, language));
    }
}
