using System.Text.Json;
using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Referentials;

public class BrokenReferentialTests
{
    private static readonly string[] Indicators = ["CPOM_OS_2"];

    private static readonly ReferentialFindingCode[] Spoiling =
    [
        ReferentialFindingCode.DuplicateId, ReferentialFindingCode.UnknownPillar, ReferentialFindingCode.UnknownTheme,
        ReferentialFindingCode.TooFewOptions, ReferentialFindingCode.NothingToGain, ReferentialFindingCode.LevelsOutOfOrder,
        ReferentialFindingCode.UnknownQuestion, ReferentialFindingCode.UnknownOption, ReferentialFindingCode.ConditionCycle, ReferentialFindingCode.UnknownScale,
        ReferentialFindingCode.SharedAnswerChain, ReferentialFindingCode.SharedAnswerLeftOut, ReferentialFindingCode.BandsOutOfOrder, ReferentialFindingCode.MissingWeight,
        ReferentialFindingCode.UnknownKind, ReferentialFindingCode.ThemeCycle, ReferentialFindingCode.ParentInAnotherPillar, ReferentialFindingCode.QuestionsBesideThemes,
        ReferentialFindingCode.OnlyBonuses,
    ];

    public static TheoryData<string> Names => [.. BrokenDocument.Names(ReferentialFiles.Broken)];

    [Fact]
    public void The_sound_referential_has_no_finding()
    {
        Assert.Empty(Sketch.Load(ReferentialFiles.SoundText).Check(Indicators));
        Assert.Empty(Sketch.Load(ReferentialFiles.SoundText).Check());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_referential_has_exactly_the_findings_expected(string name)
    {
        var broken = BrokenDocument.Read(ReferentialFiles.Broken, name);
        var wanted = broken.Expected["findings"]!.AsArray().Select(finding => $"{finding!["code"]} {finding["place"]}: {finding["detail"]}").Order(StringComparer.Ordinal).ToArray();
        var found = Sketch.Load(broken.Utf8).Check(Indicators).Select(finding => finding.ToString()).Order(StringComparer.Ordinal).ToArray();

        Assert.True(wanted.SequenceEqual(found), $"{broken.Expected["why"]}{Environment.NewLine}expected: {string.Join("; ", wanted)}{Environment.NewLine}found: {string.Join("; ", found)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_finding_is_explained_in_both_languages(string name)
        => Assert.All(Sketch.Load(BrokenDocument.Read(ReferentialFiles.Broken, name).Utf8).Check(Indicators), finding =>
        {
            Assert.NotEqual(finding.Explain(Language.French), finding.Explain(Language.English));
            Assert.EndsWith(".", finding.Explain(Language.French), StringComparison.Ordinal);
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void A_finding_says_where_it_is_in_words_and_in_the_document(string name)
    {
        var broken = BrokenDocument.Read(ReferentialFiles.Broken, name);
        using var document = JsonDocument.Parse(broken.Utf8);
        var referential = Sketch.Load(broken.Utf8);
        var findings = referential.Check(Indicators);

        Assert.All(findings, finding =>
        {
            var pointer = referential.PointerOf(finding);
            Assert.True(JsonPlaces.Has(document.RootElement, pointer), $"{finding}: {pointer}");
            Assert.False(string.IsNullOrWhiteSpace(finding.Where(referential, Language.French)));
        });
        Assert.Equal(
            findings.Select(finding => $"{finding.Code.ToCode()} {referential.PointerOf(finding)} {finding.Explain(Language.English)}"),
            JsonNode.Parse(DiagnosticsDocument.Write(referential, findings, Language.English))!["diagnostics"]!.AsArray().Select(each => $"{each!["code"]} {each["pointer"]} {each["message"]}"));
    }

    [Fact]
    public void Every_finding_code_is_covered_by_a_broken_referential()
        => Assert.Equal(
            Enum.GetNames<ReferentialFindingCode>().Order(StringComparer.Ordinal),
            BrokenDocument.In(ReferentialFiles.Broken)
                .SelectMany(broken => broken.Expected["findings"]!.AsArray())
                .Select(finding => finding!["code"]!.GetValue<string>())
                .Distinct()
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Indicators_are_not_checked_without_a_list()
        => Assert.Empty(Sketch.Load(BrokenDocument.Read(ReferentialFiles.Broken, "indicator-unknown").Utf8).Check());

    /// <summary>A question of no theme would count nowhere, without a word.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_referential_is_scored_unless_a_finding_spoils_its_scores(string name)
    {
        var referential = Sketch.Load(BrokenDocument.Read(ReferentialFiles.Broken, name).Utf8);
        var spoiling = referential.Check().FirstOrDefault(finding => Spoiling.Contains(finding.Code));
        foreach (var questionnaire in referential.Questionnaires)
        {
            var response = new QuestionnaireResponseBuilder(questionnaire, new Establishment(EstablishmentCategory.Ch, 320)).Build();
            if (spoiling is null)
            {
                Assert.NotNull(response.Score());
                continue;
            }

            var exception = Assert.Throws<ArgumentException>(() => response.Score());
            Assert.Equal("response", exception.ParamName);
            Assert.Contains($"{referential.Id}, version {referential.Version}, cannot be scored. {spoiling}", exception.Message, StringComparison.Ordinal);
        }
    }
}
