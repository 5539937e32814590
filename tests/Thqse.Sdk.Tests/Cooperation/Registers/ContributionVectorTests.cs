using System.Text.Json.Nodes;
using NodaTime.Text;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Cooperation.Registers;

/// <summary>What is due, worked out by hand.</summary>
public class ContributionVectorTests
{
    private static readonly JsonArray Vectors = TestFiles.Json(TestFiles.Path("Vectors", "cooperation", "contributions.json"))["vectors"]!.AsArray();

    public static TheoryData<string> Names => [.. Vectors.Select(vector => Text(vector!["name"]))];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_due_is_as_worked_out_by_hand(string name)
    {
        var vector = Vectors.Single(each => Text(each!["name"]) == name)!;
        var due = new MemberRegister(CooperationGroup.Nes2023, vector["events"]!.AsArray().Select(Event)).Contributions(vector["year"]!.GetValue<int>());

        Assert.Equal(
            vector["expected"]!.AsObject().Select(member => (member.Key, Text(member.Value!["college"]), Euros(member, "contribution"), Euros(member, "capitalDue"), Euros(member, "capitalReturned"))),
            due.Members.Select(member => (member.Member.Id, member.College.Id, member.Contribution, member.CapitalDue, member.CapitalReturned)));
    }

    private static RegisterEvent Event(JsonNode? json)
    {
        var (date, member, kind) = (LocalDatePattern.Iso.Parse(Text(json![0])).Value, Text(json[2]), json[3]?.GetValue<string>());
        return Text(json[1]) switch
        {
            "admitted" => RegisterEvent.Admitted(date, member, "M", kind!),
            "left" => RegisterEvent.Left(date, member),
            _ => RegisterEvent.Transferred(date, member, kind: kind),
        };
    }

    private static decimal Euros(KeyValuePair<string, JsonNode?> member, string name) => member.Value![name]!.GetValue<decimal>();

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
