using System.Globalization;
using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>
/// The contract document: what was not declared is left out, indicators come in the order of the catalogue. What only the catalogue can tell
/// (which indicators there are, what a value must be for its measure) is read by readers of their own.
/// </summary>
internal static class ContractForms
{
    private static readonly Form<string> Justification = TextOf(
        new TextShape(DiagnosticCode.JustificationRequired, text => !string.IsNullOrWhiteSpace(text)) { Pattern = SchemaPattern.NotBlank });

    private static readonly ObjectForm<Choice> Choice = new(
    [
        Optional("option", Text, (Choice choice) => choice.Option?.ToString()).Meaning("The option chosen, one of the fiche."),
        OptionalValue("target", Decimal(new AnyShape(CommonShapes.Number)), (Choice choice) => choice.Target)
            .Meaning("The target of one's own, above the floor of the fiche or below its ceiling; percent for a rate."),
        OptionalValue("year", Whole(new AnyShape(CommonShapes.Year)), (Choice choice) => choice.Year).Meaning("The year of reference, one of those from which the fiche lets choose."),
    ]);

    private static readonly Form<IReadOnlyList<KeyValuePair<MeasureId, MeasuredValue>>> Values = new(
        new MapShape(new AnyShape(ValueReader.AnyValue)),
        (writer, values, _) =>
        {
            writer.WriteStartObject();
            foreach (var pair in values)
            {
                writer.WritePropertyName(pair.Key.ToString());
                Write(writer, pair.Value);
            }

            writer.WriteEndObject();
        });

    private static readonly ObjectForm<Observation> Observation = new(
    [
        OptionalList("values", Values, (Observation observation) => observation.Values)
            .Meaning("By measure of the fiche: a count, a percentage, a numerator and a denominator, a quantity, a class, or true or false."),
        OptionalList("milestones", Texts, (Observation observation) => [.. observation.Milestones.Select(milestone => milestone.ToString())])
            .Meaning("The milestones of the fiche that were reached."),
        Optional("comment", Text, (Observation observation) => observation.Comment).Meaning("What is said of the year, where the fiche expects a comment."),
        OptionalList("evidence", Texts, (Observation observation) => observation.Evidence).Meaning("The pieces of evidence, such as names of files."),
    ]);

    private static readonly Form<IReadOnlyList<Observation>> Years = new(
        new MapShape(Observation.Shape) { NamePattern = SchemaPattern.Whole("[0-9]{4}") },
        (writer, observations, language) =>
        {
            writer.WriteStartObject();
            foreach (var observation in observations)
            {
                writer.WritePropertyName(observation.Year.ToString(CultureInfo.InvariantCulture));
                Observation.Write(writer, observation, language);
            }

            writer.WriteEndObject();
        });

    public static readonly ObjectForm<CpomContract> Document = new(
    [
        Format<CpomContract>(ContractDocument.Format),
        Optional("catalogue", Text, (CpomContract contract) => contract.IsCatalogueAssumed ? null : contract.Catalogue.Id).Meaning($"The catalogue declared against; when absent, {CpomCatalogue.DefaultId}."),
        Optional(ContractReader.CatalogueVersion, Text, (CpomContract contract) => contract.IsEditionStated ? contract.Catalogue.Version : null).Meaning("The edition of the catalogue; when absent, the latest that is loaded."),
        OptionalValue("asOf", DocumentDates.Form, (CpomContract contract) => contract.AsOf).Meaning("The date of the evaluation; when absent, the day after the period."),
        Required("establishment", EstablishmentForms.OfContract, (CpomContract contract) => contract).Meaning("Who declares."),
        ByIndicator("choices", Choice, (contract, id) => contract.FindChoice(id), "By indicator, what is fixed once."),
        ByIndicator("notConcerned", Justification, (contract, id) => contract.NotConcernedJustification(id), "The indicators taken out of the contract, each with its justification."),
        OptionalList("readings", ReadingForms.OfContract, (CpomContract contract) => contract.Readings).Meaning("By indicator or for all, other readings of the ledger."),
        ByIndicator("observations", Years, (contract, id) => contract.Declarations(id).Observations is { Count: > 0 } years ? years : null, "By indicator and year, what is declared."),
    ]);

    /// <summary>What is declared of each indicator of the catalogue; nothing when that is so of none.</summary>
    private static FormMember<CpomContract> ByIndicator<T>(string name, Form<T> form, Func<CpomContract, IndicatorId, T?> find, string meaning)
        where T : class
        => OptionalList(name, IndicatorNames.Map(form), (CpomContract contract) =>
        {
            var declared = contract.Catalogue.Fiches.Select(fiche => (fiche.Id, Value: find(contract, fiche.Id)));
            return [.. declared.Where(pair => pair.Value is not null).Select(pair => new KeyValuePair<IndicatorId, T>(pair.Id, pair.Value!))];
        }).Meaning(meaning);

    public static void Write(Utf8JsonWriter writer, MeasuredValue value)
    {
        if (value.ClassName is { } name)
        {
            writer.WriteStringValue(name);
        }
        else if (value.Answer is { } answer)
        {
            writer.WriteBooleanValue(answer);
        }
        else if (value is { Numerator: { } numerator, Denominator: { } denominator })
        {
            writer.WriteStartObject();
            writer.WritePropertyName("numerator");
            writer.WriteExactValue(numerator);
            writer.WritePropertyName("denominator");
            writer.WriteExactValue(denominator);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteExactValue(value.Given!.Value);
        }
    }
}
