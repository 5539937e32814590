using System.Text.Json;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes what a result was made from: catalogue, engine, date, readings, establishment.</summary>
internal static class Envelope
{
    public static void Write(Utf8JsonWriter writer, CpomEvaluation evaluation)
    {
        writer.WriteStartObject("catalogue");
        writer.WriteString("id", evaluation.Catalogue.Id);
        writer.WriteString("version", evaluation.Catalogue.Version);
        writer.WriteEndObject();
        writer.WriteString("engine", CpomEvaluation.EngineVersion);
        writer.WriteString("asOf", DocumentDates.Write(evaluation.AsOf));

        // Other readings of the ledger cannot be applied yet.
        writer.WriteStartObject("readings");
        writer.WriteEndObject();
        EstablishmentWriter.Write(writer, evaluation.Establishment);
    }
}
