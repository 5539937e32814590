using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>
/// What the members of an object must be together, each being right by itself. A rule is made of conditions on members, from which both its check and its
/// part of a JSON Schema follow.
/// </summary>
internal abstract class ObjectRule
{
    /// <summary>Reports what departs from this rule; a member of another type has been reported, and is passed over.</summary>
    public abstract void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics);

    /// <summary>Writes the members of a JSON Schema that says the same, inside an object that is already open.</summary>
    public abstract void Describe(Utf8JsonWriter schema);
}
