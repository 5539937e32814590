using NodaTime;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Cooperation.Groups;

/// <summary>The grid in force on 15 June 2023, line by line of the source.</summary>
public class CooperationGroupTests
{
    private static readonly CooperationGroup Nes = CooperationGroup.Nes2023;

    [Theory]
    [InlineData("chu", "A", 5000, 16.13)]
    [InlineData("lead-hospital", "A", 2000, 16.13)]
    [InlineData("hospital", "A", 750, 16.13)]
    [InlineData("city", "B", 100, 30.61)]
    [InlineData("medico-social", "C", 100, 4.29)]
    [InlineData("network", "D", 0, 28.57)]
    [InlineData("union", "E", 0, 0)]
    [InlineData("partner", "F", 100, 0)]
    public void A_kind_of_member_pays_what_the_grid_says(string kind, string college, decimal contribution, decimal capital)
    {
        var found = Nes[kind];

        Assert.Equal((college, contribution, capital), (found.College, found.Contribution, Nes.CollegeOf(found).Capital.PerMember));
    }

    [Fact]
    public void The_kinds_are_those_of_the_grid() => Assert.Equal(8, Nes.Kinds.Count);

    [Fact]
    public void Four_colleges_deliberate_and_two_are_consulted()
        => Assert.Equal(
            [("A", CollegeVoice.Deliberative), ("B", CollegeVoice.Deliberative), ("C", CollegeVoice.Deliberative), ("D", CollegeVoice.Deliberative), ("E", CollegeVoice.Consultative), ("F", CollegeVoice.Consultative)],
            Nes.Colleges.Select(college => (college.Id, college.Voice)));

    /// <summary>1 500 / 93 = 16.129…, 1 500 / 49 = 30.612…, 1 000 / 233 = 4.291…, 1 000 / 35 = 28.571…; in all 5 000, as in the balance sheet.</summary>
    [Fact]
    public void The_capital_of_a_college_is_an_envelope_divided_by_its_members()
    {
        var deliberative = Nes.Colleges.Where(college => college.Voice == CollegeVoice.Deliberative).ToArray();

        Assert.Equal([(1500m, 93, 16.13m), (1500m, 49, 30.61m), (1000m, 233, 4.29m), (1000m, 35, 28.57m)],
            deliberative.Select(college => (college.Capital.Envelope!.Value, college.Capital.Members!.Value, college.Capital.Among(college.Capital.Members!.Value)!.Value)));
        Assert.All(deliberative, college => Assert.Equal((college.Capital.PerMember, Confidence.Strong), (college.Capital.Among(college.Capital.Members!.Value), college.Capital.Confidence)));
        Assert.Equal(5000, deliberative.Sum(college => college.Capital.Envelope));
    }

    /// <summary>With the 94, 46, 236 and 35 members of November 2022, three of the four shares would be others: the inference is about another day.</summary>
    [Fact]
    public void The_members_of_November_2022_give_other_shares()
        => Assert.Equal([15.96m, 32.61m, 4.24m, 28.57m], Nes.Colleges.Take(4).Zip([94, 46, 236, 35], (college, members) => college.Capital.Among(members)!.Value));

    [Fact]
    public void A_college_without_capital_infers_none()
    {
        Assert.Null(Nes.Colleges[4].Capital.Among(14));
        Assert.Throws<ArgumentOutOfRangeException>(() => Nes.Colleges[0].Capital.Among(0));
    }

    [Fact]
    public void A_CPTS_is_of_the_city_or_a_network_and_the_register_says_which()
        => Assert.Equal(["city", "network"], Nes.Structures.Single(structure => structure.Id == "cpts").Kinds);

    /// <summary>College D names associations, and two of them are among the admissions to college C.</summary>
    [Fact]
    public void An_association_is_medico_social_or_a_network()
        => Assert.Equal(["medico-social", "network"], Nes.Structures.Single(structure => structure.Id == "association").Kinds);

    [Fact]
    public void Governance_that_is_in_numbers()
        => Assert.Equal(
            [("assemblies-a-year", 2), ("orientation-committees-a-year", 2), ("mandate-years", 3), ("representatives", 16), ("administrators", 2)],
            Nes.Governance.Where(rule => rule.Value is not null).Select(rule => (rule.Id, rule.Value!.Value)));

    [Fact]
    public void Governance_that_is_in_words()
        => Assert.Equal(
            ["representatives-elected", "members-only", "request-by-registered-letter", "admission-voted", "consultative-opinion", "executive-committee-between-assemblies", "other-committees", "agency-invited"],
            Nes.Governance.Where(rule => rule.Value is null).Select(rule => rule.Id));

    [Fact]
    public void It_has_no_finding_and_quotes_its_source_everywhere()
    {
        Assert.Empty(Nes.Check().Select(finding => finding.ToString()));
        Assert.All(Nes.Colleges, college => Assert.NotNull(college.Lines));
        Assert.All(Nes.Kinds, kind => Assert.NotNull(kind.Lines));
        Assert.All(Nes.Structures, structure => Assert.NotNull(structure.Lines));
        Assert.All(Nes.Governance, rule => Assert.NotNull(rule.Lines));
    }

    [Fact]
    public void Written_and_read_it_is_the_same()
    {
        var written = CooperationDocument.Write(Nes);

        Assert.Equal(written, CooperationDocument.Write(CooperationDocument.Read(written).GroupOrThrow()));
    }

    /// <summary>Admitted in the year: 80.50 € a year and 10 € once; 400 / 12 = 33.33.</summary>
    [Fact]
    public void The_sample_of_one_s_own_group_is_sound_and_serves_a_register()
    {
        var group = CooperationDocument.Read(File.ReadAllText(TestFiles.Path("Samples", "cooperation-group-of-the-example.json"))).GroupOrThrow();
        var due = new MemberRegister(group, [RegisterEvent.Admitted(new LocalDate(2027, 3, 1), "m", "M", "practice", "msp")]).Contributions(2027);

        Assert.Empty(group.Check().Select(finding => finding.ToString()));
        Assert.Equal((80.5m, 10m), (due.Contribution, due.CapitalDue));
        Assert.Equal(group.Colleges[0].Capital.PerMember, group.Colleges[0].Capital.Among(12));
    }

    /// <summary>An envelope, its members and how sure it is go together: one without the others infers nothing.</summary>
    [Theory]
    [InlineData("", null)]
    [InlineData("envelope", "ShareNotInferred colleges/A:  / 93 = , 16.13")]
    [InlineData("members", "ShareNotInferred colleges/A: 1500 /  = , 16.13")]
    [InlineData("confidence", "ShareNotInferred colleges/A: 1500 / 93 = , 16.13")]
    [InlineData("envelope members", "ShareNotInferred colleges/A:  /  = , 16.13")]
    [InlineData("envelope members confidence", null)]
    public void A_share_is_inferred_from_all_or_from_nothing(string removed, string? finding)
    {
        var document = System.Text.Json.Nodes.JsonNode.Parse(CooperationDocument.Write(Nes))!;
        foreach (var member in removed.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            document["colleges"]![0]!["capital"]!.AsObject().Remove(member);
        }

        Assert.Equal(finding, CooperationDocument.Read(document.ToJsonString()).GroupOrThrow().Check().SingleOrDefault()?.ToString());
    }

    /// <summary>Edits of the shipped group, each with what must be said of it.</summary>
    [Theory]
    [InlineData("\"perMember\": 16.13", "\"perMember\": 16.14", "ShareNotInferred colleges/A: 1500 / 93 = 16.13, 16.14")]
    [InlineData("\"members\": 49", "\"members\": 0", "ShareNotInferred colleges/B: 1500 / 0 = , 30.61")]
    [InlineData("\"college\": \"E\"", "\"college\": \"F\"", "EmptyCollege colleges/E: E")]
    [InlineData("\"lines\": \"43\"", "\"lines\": \"1274\"", "SourceOutside governance/mandate-years: 1274")]
    [InlineData("\"fr\": \"Ville\"", "\"fr\": \" \"", "MissingTranslation colleges/B: fr")]
    [InlineData("\"en\": \"City\"", "\"en\": \" \"", "MissingTranslation colleges/B: en")]
    public void A_group_that_is_odd_has_findings(string said, string instead, string finding)
    {
        var text = CooperationDocument.Write(Nes);
        Assert.Contains(said, text, StringComparison.Ordinal);

        var findings = CooperationDocument.Read(text.Replace(said, instead, StringComparison.Ordinal)).GroupOrThrow().Check();
        Assert.Contains(finding, findings.Select(each => each.ToString()));
        Assert.All(findings, each => Assert.NotEqual(each.Explain(Language.French), each.Explain(Language.English)));
    }
}
