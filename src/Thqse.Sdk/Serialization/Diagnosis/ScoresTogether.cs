using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>A node in which nothing applies has no score at all; any other has all of them, but for the provisional one when nothing is answered.</summary>
internal sealed class ScoresTogether : ObjectRule
{
    private static readonly string[] Always = ["conservative", "lowest", "highest"];
    private static readonly string[] All = [.. Always, "provisional"];
    private readonly MemberIs[] said;
    private readonly MemberIs[] some = [.. Always.Select(MemberIs.Number)];
    private readonly MemberIs[] none = [.. All.Select(name => MemberIs.Null(name, JsonValueKind.Number))];

    /// <param name="isSaid">Whether the node says by a member whether something applies; the whole does not, and there the scores tell.</param>
    public ScoresTogether(bool isSaid) => said = isSaid ? [MemberIs.Boolean("applicable", true), MemberIs.Boolean("applicable", false)] : [];

    public override void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        // Whether something applies is not known where the member that says it is missing or of another type, which has been reported.
        var applies = said.Length > 0 ? said[0].Holds(value) : none.Any(condition => condition.Holds(value) == false);
        foreach (var condition in applies == true ? some : applies == false ? none : [])
        {
            if (condition.Holds(value) == false)
            {
                condition.Report(value, path, diagnostics);
            }
        }
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("anyOf");
        foreach (var conditions in new[] { said.Take(1).Concat(some), said.Skip(1).Concat(none) })
        {
            schema.WriteStartObject();
            MemberCondition.DescribeAll(schema, [.. conditions]);
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
    }
}
