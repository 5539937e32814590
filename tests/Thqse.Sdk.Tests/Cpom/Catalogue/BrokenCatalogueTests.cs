using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

public class BrokenCatalogueTests
{
    public static TheoryData<string> Names => [.. CatalogueFiles.Names(CatalogueFiles.Broken)];

    [Fact]
    public void The_sound_catalogue_has_no_finding() => Assert.Empty(CatalogueFiles.Sound().Check());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_catalogue_has_exactly_the_findings_expected(string name)
    {
        var expected = CatalogueFiles.Expected(CatalogueFiles.Broken, name);
        var wanted = expected["findings"]!.AsArray().Select(finding => finding!.AsObject()).ToArray();
        var found = CatalogueFiles.Load(CatalogueFiles.Bytes(CatalogueFiles.Broken, name)).Check();

        var missing = wanted.Where(finding => !found.Any(each => Matches(finding, each))).Select(finding => "missing: " + finding.ToJsonString());
        var unexpected = found.Where(each => !wanted.Any(finding => Key(finding) == Key(each))).Select(each => "unexpected: " + each);
        var differences = missing.Concat(unexpected).ToArray();

        Assert.True(differences.Length == 0, $"{expected["why"]}{Environment.NewLine}{string.Join(Environment.NewLine, differences.Concat(found.Select(each => "found: " + each)))}");
    }

    [Fact]
    public void Every_finding_code_is_covered_by_a_broken_catalogue()
    {
        var covered = CatalogueFiles.Names(CatalogueFiles.Broken)
            .SelectMany(name => CatalogueFiles.Expected(CatalogueFiles.Broken, name)["findings"]!.AsArray())
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
