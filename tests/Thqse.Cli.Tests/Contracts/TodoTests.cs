using System.Text.Json.Nodes;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Contracts;

/// <summary><c>thqse cpom todo</c>, of one contract and of several, where one thing or nothing is left.</summary>
public sealed class TodoTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TodoTests()
    {
        File.WriteAllText(folder["catalogue.json"], SmallCatalogue.Text);
        File.WriteAllText(folder["undeclared.json"], SmallCatalogue.Undeclared);
        File.WriteAllText(folder["declared.json"], SmallCatalogue.Declared());
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("fr", "Rien : tout ce qui est demandé d'ici là est atteint et déclaré.", "1 non déclaré")]
    [InlineData("en", "Nothing: all that is asked by then is met and declared.", "1 not declared")]
    public void Nothing_is_left_where_all_is_declared(string language, string nothing, string one)
    {
        Assert.EndsWith(nothing, Told.Page("cpom", "todo", folder["declared.json"], "--catalogue", folder["catalogue.json"], "--lang", language), StringComparison.Ordinal);

        var both = Told.Page("cpom", "todo", folder["declared.json"], folder["undeclared.json"], "--catalogue", folder["catalogue.json"], "--lang", language);
        Assert.Contains($"declared.json {nothing}", both, StringComparison.Ordinal);
        Assert.Contains($"undeclared.json {one}", both, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Preuve à joindre (1)", "Commentaire à écrire (1)", "1 preuve, 1 commentaire.")]
    [InlineData("en", "Evidence to attach (1)", "Comment to write (1)", "1 without evidence, 1 without comment.")]
    public void A_piece_of_evidence_and_a_comment_that_lack_are_counted(string language, params string[] said)
    {
        File.WriteAllText(folder["catalogue.json"], SmallCatalogue.With(
            fiche => fiche["evidence"] = JsonNode.Parse("""[{ "fr": "Relevé", "en": "Statement" }]"""),
            fiche => fiche["comment"] = JsonNode.Parse("""{ "required": true, "fr": "Comment", "en": "How" }""")));
        var shown = Told.Page("cpom", "todo", folder["declared.json"], "--catalogue", folder["catalogue.json"], "--lang", language);

        Assert.All(said, each => Assert.Contains(each, shown, StringComparison.Ordinal));

        File.WriteAllText(folder["declared.json"], SmallCatalogue.Declared(", \"evidence\": [\"releve.pdf\"], \"comment\": \"Ainsi.\""));
        Assert.EndsWith(language == "fr" ? "2 preuves, 2 commentaires." : "2 without evidence, 2 without comment.", OfTwo(), StringComparison.Ordinal);
        Assert.DoesNotContain(said[0], Told.Page("cpom", "todo", folder["declared.json"], "--catalogue", folder["catalogue.json"], "--lang", language), StringComparison.Ordinal);

        string OfTwo()
        {
            var catalogue = JsonNode.Parse(File.ReadAllText(folder["catalogue.json"]))!;
            var second = catalogue["fiches"]![0]!.DeepClone();
            second["id"] = "CPOM_A_2";
            catalogue["fiches"]!.AsArray().Add(second);
            var contract = JsonNode.Parse(SmallCatalogue.Declared())!;
            contract["observations"]!["CPOM_A_2"] = contract["observations"]!["CPOM_A_1"]!.DeepClone();
            File.WriteAllText(folder["two.json"], catalogue.ToJsonString());
            File.WriteAllText(folder["declared-of-two.json"], contract.ToJsonString());
            return Told.Page("cpom", "todo", folder["declared-of-two.json"], "--catalogue", folder["two.json"], "--lang", language);
        }
    }
}
