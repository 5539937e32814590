using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads who is evaluated.</summary>
internal static class EstablishmentReader
{
    private const string Member = "establishment";

    /// <summary>The establishment, of a document without diagnostics.</summary>
    public static Establishment Establishment(JsonElement root) => EstablishmentForms.Read(root.Optional(Member)!.Value);
}
