using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Beds or a size class have to be there, or the attributes, by one of which a catalogue may measure the size.</summary>
internal sealed class SizeMembers : ObjectRule
{
    /// <summary>What says the size where beds are counted.</summary>
    public static readonly string[] OfBeds = ["beds", "sizeClass"];

    private static readonly string[] Names = [.. OfBeds, "attributes"];

    public override void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        if (Names.All(name => value.Optional(name) is null))
        {
            Report(path, diagnostics);
        }
    }

    /// <summary>Whether attributes stand alone for the size: only the catalogue knows whether they do.</summary>
    public static bool RestsOnAttributes(JsonElement value) => OfBeds.All(name => value.Optional(name) is null) && value.Optional("attributes") is not null;

    public static void Report(JsonPath path, DiagnosticBag diagnostics) => diagnostics.Add(DiagnosticCode.MissingMember, path, OfBeds[0], OfBeds);

    public override void Describe(Utf8JsonWriter schema) => new AlternativeMembers(Names, isExclusive: false).Describe(schema);
}
