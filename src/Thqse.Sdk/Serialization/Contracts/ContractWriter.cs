using System.Text.Json;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes a contract as the reader reads it: what was not declared is left out, indicators come in the order of the catalogue.</summary>
internal static class ContractWriter
{
    public static string Write(CpomContract contract)
    {
        var indicators = contract.Catalogue.Fiches.Select(fiche => fiche.Id).ToArray();
        return DocumentWriter.Write(writer =>
        {
            writer.WriteString("format", ContractDocument.Format);
            writer.WriteString("catalogue", contract.Catalogue.Id);
            if (contract.AsOf is { } asOf)
            {
                writer.WriteString("asOf", DocumentDates.Write(asOf));
            }

            EstablishmentWriter.WriteDeclared(writer, contract.Establishment, indicators.Where(contract.IsAlreadyEngaged));
            ByIndicator(writer, "choices", indicators, contract.FindChoice, Choice);
            ByIndicator(writer, "notConcerned", indicators, contract.NotConcernedJustification, (_, justification) => writer.WriteStringValue(justification));
            ByIndicator(writer, "observations", indicators, id => contract.Declarations(id).Observations is { Count: > 0 } observations ? observations : null, Years);
        });
    }

    private static void ByIndicator<T>(
        Utf8JsonWriter writer, string name, IEnumerable<IndicatorId> indicators, Func<IndicatorId, T?> find, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        var declared = indicators.Select(id => (Id: id, Value: find(id))).Where(pair => pair.Value is not null).ToArray();
        if (declared.Length == 0)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var (id, value) in declared)
        {
            writer.WritePropertyName(id.ToString());
            write(writer, value!);
        }

        writer.WriteEndObject();
    }

    private static void Choice(Utf8JsonWriter writer, Choice choice)
    {
        writer.WriteStartObject();
        if (choice.Option is { } option)
        {
            writer.WriteString("option", option.ToString());
        }

        if (choice.Target is { } target)
        {
            writer.Number("target", target);
        }

        writer.WriteEndObject();
    }

    private static void Years(Utf8JsonWriter writer, IReadOnlyList<Observation> observations)
    {
        writer.WriteStartObject();
        foreach (var observation in observations)
        {
            writer.Object(FormattableString.Invariant($"{observation.Year}"), observation, Members);
        }

        writer.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter writer, Observation observation)
    {
        if (observation.HasValues)
        {
            writer.WriteStartObject("values");
            foreach (var pair in observation.Values)
            {
                Value(writer, pair.Key.ToString(), pair.Value);
            }

            writer.WriteEndObject();
        }

        writer.TextsIfAny("milestones", observation.Milestones.Select(milestone => milestone.ToString()));
        writer.TextIfAny("comment", observation.Comment);
        writer.TextsIfAny("evidence", observation.Evidence);
    }

    private static void Value(Utf8JsonWriter writer, string measure, MeasuredValue value)
    {
        if (value.Answer is { } answer)
        {
            writer.WriteBoolean(measure, answer);
        }
        else if (value is { Numerator: { } numerator, Denominator: { } denominator })
        {
            writer.WriteStartObject(measure);
            writer.Number("numerator", numerator);
            writer.Number("denominator", denominator);
            writer.WriteEndObject();
        }
        else
        {
            writer.Number(measure, value.Given);
        }
    }
}
