using System.Globalization;
using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes what a builder was told as the document that says the same, right or wrong.</summary>
internal sealed class BuiltContractWriting(CpomCatalogue catalogue, Utf8JsonWriter writer, DiagnosticBag diagnostics)
{
    public void Write(BuiltContract built)
    {
        writer.WriteStartObject();
        writer.WriteString(FormatShape.Member, ContractDocument.Format);
        if (built.Catalogue is { } id)
        {
            writer.WriteString("catalogue", id);
        }

        if (built.CatalogueVersion is { } edition)
        {
            writer.WriteString(ContractReader.CatalogueVersion, edition);
        }

        if (built.AsOf is { } date)
        {
            writer.WritePropertyName("asOf");
            DocumentDates.Form.Write(writer, date, Language.French);
        }

        writer.WriteStartObject("establishment");
        EstablishmentBuilding.WriteMembers(writer, built.Establishment.Fields);
        writer.WriteTexts("alreadyEngaged", built.Establishment.Engaged is { Count: > 0 } engaged ? engaged : null);
        writer.WriteEndObject();
        Map("choices", built.Declared.Choices, (_, choice) => Choice(choice));
        Map("notConcerned", built.Declared.NotConcerned, (_, justification) => writer.WriteStringValue(DocumentTexts.Whole(justification)));
        if (built.Readings.Count > 0)
        {
            writer.WritePropertyName("readings");
            ReadingForms.OfContract.Write(writer, built.Readings, Language.French);
        }

        Map("observations", built.Declared.Observations, Years);
        writer.WriteEndObject();
    }

    private void Choice(BuiltChoice choice)
    {
        writer.WriteStartObject();
        writer.WriteText("option", choice.Option);
        writer.WriteExact("target", choice.Target);
        writer.WriteExact("year", choice.Year);
        writer.WriteEndObject();
    }

    private void Years(string indicator, SortedDictionary<int, BuiltObservation> years)
    {
        writer.WriteStartObject();
        foreach (var (year, observation) in years.Select(pair => (pair.Key.ToString(CultureInfo.InvariantCulture), pair.Value)))
        {
            writer.WriteStartObject(year);
            Values(JsonPath.Root.Child("observations").Child(indicator).Child(year), indicator, observation);
            writer.WriteTexts("milestones", observation.Milestones);
            writer.WriteText("comment", observation.Comment);
            writer.WriteTexts("evidence", observation.Evidence);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void Values(JsonPath observed, string indicator, BuiltObservation observation)
    {
        var fiche = catalogue.TryGet(indicator, out var known) ? known : null;
        writer.WriteStartObject("values");
        foreach (var (name, value) in observation.Values.Select(pair => (pair.Key, pair.Value)))
        {
            var kind = fiche?.Targets.Measures.FirstOrDefault(measure => measure.Id.ToString() == name)?.Kind;
            if (kind is { } needed && value.Kind is { } given && given != needed)
            {
                // As a document has it, a count would pass for a percentage.
                diagnostics.Add(DiagnosticCode.UnknownValue, observed.Child("values").Child(name), Codes<MeasureKind>.Camel(given), [Codes<MeasureKind>.Camel(needed)]);
            }
            else
            {
                writer.WritePropertyName(DocumentTexts.Whole(name));
                value.Write(writer, kind);
            }
        }

        writer.WriteEndObject();
    }

    private void Map<T>(string name, Dictionary<string, T> items, Action<string, T> write)
    {
        if (items.Count > 0)
        {
            writer.WriteStartObject(name);
            foreach (var pair in items)
            {
                writer.WritePropertyName(DocumentTexts.Whole(pair.Key));
                write(pair.Key, pair.Value);
            }

            writer.WriteEndObject();
        }
    }
}
