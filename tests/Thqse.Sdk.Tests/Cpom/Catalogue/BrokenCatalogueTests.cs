using System.Text.Json;
using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

public class BrokenCatalogueTests
{
    public static TheoryData<string> Names => [.. BrokenDocument.Names(CatalogueFiles.Broken)];

    [Fact]
    public void The_sound_catalogue_has_no_finding() => Assert.Empty(CatalogueFiles.Sound().Check());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_catalogue_has_exactly_the_findings_expected(string name)
    {
        var broken = BrokenDocument.Read(CatalogueFiles.Broken, name);
        var wanted = broken.Expected["findings"]!.AsArray().Select(finding => finding!.AsObject()).ToArray();
        var found = CatalogueFiles.Load(broken.Utf8).Check();

        var missing = wanted.Where(finding => !found.Any(each => Matches(finding, each))).Select(finding => "missing: " + finding.ToJsonString());
        var unexpected = found.Where(each => !wanted.Any(finding => Key(finding) == Key(each))).Select(each => "unexpected: " + each);
        var differences = missing.Concat(unexpected).ToArray();

        Assert.True(differences.Length == 0, $"{broken.Expected["why"]}{Environment.NewLine}{string.Join(Environment.NewLine, differences.Concat(found.Select(each => "found: " + each)))}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_finding_says_where_it_is_in_words_and_in_the_document(string name)
    {
        var broken = BrokenDocument.Read(CatalogueFiles.Broken, name);
        using var document = JsonDocument.Parse(broken.Utf8);
        var catalogue = CatalogueFiles.Load(broken.Utf8);

        Assert.All(catalogue.Check(), finding =>
        {
            var pointer = catalogue.PointerOf(finding);
            Assert.True(JsonPlaces.Has(document.RootElement, pointer), $"{finding}: {pointer}");
            Assert.False(string.IsNullOrWhiteSpace(finding.Where(catalogue, Language.French)));
            Assert.EndsWith(".", finding.Explain(Language.French), StringComparison.Ordinal);
            Assert.NotEqual(finding.Explain(Language.French), finding.Explain(Language.English));
        });
    }

    [Fact]
    public void Every_finding_code_is_covered_by_a_broken_catalogue()
    {
        var covered = BrokenDocument.In(CatalogueFiles.Broken)
            .SelectMany(broken => broken.Expected["findings"]!.AsArray())
            .Select(finding => finding!["code"]!.GetValue<string>());

        Assert.Empty(Enum.GetNames<CatalogueFindingCode>().Except(covered));
    }

    private static bool Matches(JsonObject wanted, CatalogueFinding found)
        => Key(wanted) == Key(found) && (wanted["detail"] is not { } detail || detail.GetValue<string>() == found.Detail);

    private static (string Code, string? Indicator, string Place) Key(JsonObject finding)
        => (finding["code"]!.GetValue<string>(), finding["indicator"]?.GetValue<string>(), finding["place"]!.GetValue<string>());

    private static (string Code, string? Indicator, string Place) Key(CatalogueFinding finding)
        => (finding.Code.ToString(), finding.Indicator?.ToString(), finding.Place);
}
