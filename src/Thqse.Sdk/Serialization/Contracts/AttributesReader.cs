using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Checks what an establishment says of itself against what its catalogue asks, and that nothing is lacking on which a target depends.</summary>
internal static class AttributesReader
{
    private const string Member = "attributes";

    private static readonly JsonPath Establishment = JsonPath.Root.Child("establishment");

    public static void Read(JsonElement root, ReadingScope scope)
    {
        if (root.Optional("establishment") is not { ValueKind: JsonValueKind.Object } establishment)
        {
            return;
        }

        foreach (var member in establishment.ReadableMembers(Member).Where(member => IdentifierText.IsOne(member.Name)))
        {
            var at = Establishment.Child(Member).Child(member.Name);
            if (scope.Catalogue.FindAttribute(new AttributeId(member.Name)) is not { } attribute)
            {
                scope.Diagnostics.AddUnknown(DiagnosticCode.UnknownAttribute, at, member.Name, [.. scope.Catalogue.Attributes.Select(known => known.Id.ToString())]);
            }
            else if (IsShaped(member.Value, at))
            {
                ShapeOf(attribute).Check(member.Value, at, scope.Diagnostics);
            }
        }
    }

    /// <summary>Reports the attributes that are lacking; of a contract that is otherwise right, as far as it has been read.</summary>
    public static void ReportLacking(CpomContract contract, DiagnosticBag diagnostics)
    {
        // A plan costs a third of reading a contract, and most catalogues ask for none, or only under another reading.
        if (contract.Catalogue.AskedAttributes.Count == 0)
        {
            return;
        }

        foreach (var attribute in new CpomPlan(contract).Indicators.SelectMany(indicator => indicator.LackingAttributes).Distinct())
        {
            diagnostics.Add(DiagnosticCode.MissingMember, Establishment.Child(Member), attribute.Id.ToString());
        }
    }

    /// <summary>Whether nothing of it has been reported yet.</summary>
    private static bool IsShaped(JsonElement value, JsonPath at)
    {
        var reported = new DiagnosticBag();
        AttributeForms.Value.Shape.Check(value, at, reported);
        return reported.IsEmpty;
    }

    private static Shape ShapeOf(AttributeDefinition attribute) => attribute.Kind switch
    {
        AttributeKind.Count => CommonShapes.Count,
        AttributeKind.Flag => CommonShapes.Flag,
        AttributeKind.Choice => new ChoiceShape(attribute.Values),
    };
}
