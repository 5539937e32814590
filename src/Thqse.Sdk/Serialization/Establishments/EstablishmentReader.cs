using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads who is evaluated.</summary>
internal static class EstablishmentReader
{
    private const string Member = "establishment";

    /// <summary>The establishment, whatever is wrong elsewhere; null when it is missing or wrong itself.</summary>
    public static Establishment? TryRead(JsonElement root, Shape shape)
    {
        var own = new DiagnosticBag();
        if (root.Optional(Member) is not { } establishment)
        {
            return null;
        }

        shape.Check(establishment, JsonPath.Root.Child(Member), own);
        return own.IsEmpty ? Establishment(root) : null;
    }

    /// <summary>The establishment, of a document without diagnostics.</summary>
    public static Establishment Establishment(JsonElement root) => EstablishmentForms.Read(root.Optional(Member)!.Value);
}
