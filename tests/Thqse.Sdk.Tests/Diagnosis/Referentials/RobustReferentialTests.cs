using System.Globalization;
using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Referentials;

/// <summary>Whatever one value of a referential becomes, it is refused, has findings, or can be asked and scored.</summary>
public class RobustReferentialTests
{
    public static TheoryData<string> Replacements => ["\"\"", "\"p\"", "0", "9999", "0.0000000001", "[]", "{}", "null", "true"];

    [Theory]
    [MemberData(nameof(Replacements))]
    public void Replacing_one_value_never_fails(string replacement) => NeverFails((parent, name) =>
    {
        if (parent is JsonArray list)
        {
            list[int.Parse(name, CultureInfo.InvariantCulture)] = JsonNode.Parse(replacement);
        }
        else
        {
            parent[name] = JsonNode.Parse(replacement);
        }
    });

    [Fact]
    public void Removing_one_value_never_fails() => NeverFails((parent, name) =>
    {
        if (parent is JsonArray list)
        {
            list.RemoveAt(int.Parse(name, CultureInfo.InvariantCulture));
        }
        else
        {
            parent.AsObject().Remove(name);
        }
    });

    private static void NeverFails(Action<JsonNode, string> change)
    {
        var failures = Places(JsonNode.Parse(ReferentialFiles.SoundText)!).Select(path => Failure(path, change)).OfType<string>().ToArray();
        Assert.True(failures.Length == 0, string.Join(Environment.NewLine, failures));
    }

    private static string? Failure(string[] path, Action<JsonNode, string> change)
    {
        var document = JsonNode.Parse(ReferentialFiles.SoundText)!;
        change(path[..^1].Aggregate(document, (node, name) => node is JsonArray list ? list[int.Parse(name, CultureInfo.InvariantCulture)]! : node[name]!), path[^1]);
        try
        {
            var referential = Sketch.Load(document.ToJsonString());
            if (referential.Check().Count == 0)
            {
                foreach (var questionnaire in referential.Questionnaires)
                {
                    var response = new QuestionnaireResponseBuilder(questionnaire, new Establishment(EstablishmentCategory.Ch, 320)).Build();
                    Assert.NotEmpty(QuestionnaireDocument.Write(questionnaire));
                    Assert.True(ScoreCardDocument.Read(ScoreCardDocument.Write(response.Score())).Succeeded);
                }
            }

            return null;
        }
        catch (DiagnosticsException)
        {
            return null;
        }
#pragma warning disable CA1031 // Any other exception is what the test looks for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"/{string.Join('/', path)}: {exception.GetType().Name} {exception.Message}";
        }
    }

    private static IEnumerable<string[]> Places(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Below(member.Key, member.Value!)),
        JsonArray items => items.SelectMany((item, index) => Below(FormattableString.Invariant($"{index}"), item!)),
        _ => [],
    };

    private static IEnumerable<string[]> Below(string name, JsonNode node) => Places(node).Select(path => (string[])[name, .. path]).Prepend([name]);
}
