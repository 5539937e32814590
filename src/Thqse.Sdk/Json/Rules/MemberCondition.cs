using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>What one member of an object is. Said once, it is asked of a value, written in a schema, and reported where it had to hold.</summary>
internal abstract class MemberCondition
{
    protected MemberCondition(string name) => Name = name;

    public string Name { get; }

    /// <summary>Whether it can hold only of a member that is there.</summary>
    public virtual bool NeedsMember => false;

    /// <summary>Whether it holds; null when the member is not there or is not what its own shape wants, which has been reported.</summary>
    public abstract bool? Holds(JsonElement value);

    /// <summary>Reports a member of which it does not hold.</summary>
    public abstract void Report(JsonElement value, JsonPath path, DiagnosticBag diagnostics);

    /// <summary>Writes the member with its schema, inside the properties of an object.</summary>
    public abstract void Describe(Utf8JsonWriter schema);

    /// <summary>Writes the members of a schema that says that all conditions hold, inside an object that is already open.</summary>
    public static void DescribeAll(Utf8JsonWriter schema, IReadOnlyList<MemberCondition> conditions)
    {
        schema.WriteStartObject("properties");
        foreach (var condition in conditions)
        {
            condition.Describe(schema);
        }

        schema.WriteEndObject();
        if (conditions.Any(condition => condition.NeedsMember))
        {
            schema.WriteTexts("required", conditions.Where(condition => condition.NeedsMember).Select(condition => condition.Name));
        }
    }
}
