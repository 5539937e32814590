using System.Text.Json.Nodes;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Serialization;

/// <summary>Every diagnostic of a document has its line and column, in characters as an editor counts them: of the name, where the name is wrong, else of the value.</summary>
public class PlaceTests
{
    private const string Contract = """
        {
          "format": "thqse.cpom-contract/1",
          "establishment": { "name": "Hôpital « é » 😀", "category": "chx", "lits": 320 },
          "observations": {
            "CPOM_OS_12": { "2025": { "values": { "mammograms": "740", "mammogram": 1 } },
                            "2025": {} },
            "a/b~c": {}
          },
          "notConcerned": { "CPOM_OS_13": [1, 2] }
        }
        """;

    [Fact]
    public void Line_and_column_are_those_of_the_name_or_of_the_value()
        => Assert.Equal(
            [
                "missing-member 3:20",
                "unknown-value 3:62",
                "unknown-member 3:69",
                "wrong-type 5:57",
                "unknown-measure 5:64",
                "duplicate-member 6:21",
                "unknown-indicator 7:5",
                "wrong-type 9:35",
            ],
            ContractDocument.Read(Contract.ReplaceLineEndings("\n")).Diagnostics.Select(diagnostic => $"{diagnostic.Code.ToCode()} {diagnostic.Line}:{diagnostic.Column}")
                .OrderBy(text => text.Split(' ')[1].Split(':')[0], StringComparer.Ordinal).ThenBy(text => int.Parse(text.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_text_that_is_no_JSON_has_the_place_where_it_stops_being_JSON()
    {
        var diagnostic = Assert.Single(ContractDocument.Read("{\n  \"name\": \"é\", 5 }").Diagnostics);

        Assert.Equal((2, 16), (diagnostic.Line, diagnostic.Column));
        Assert.Contains("ligne 2, colonne 16", diagnostic.Explain(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_move_nothing()
        => Assert.Equal(
            ContractDocument.Read(Contract.ReplaceLineEndings("\n")).Diagnostics.Select(diagnostic => (diagnostic.Line, diagnostic.Column)),
            ContractDocument.Read("\uFEFF" + Contract.ReplaceLineEndings("\r\n")).Diagnostics.Select(diagnostic => (diagnostic.Line, diagnostic.Column)));

    [Fact]
    public void Items_of_a_list_have_theirs()
    {
        var diagnostic = Assert.Single(ContractDocument.Read("""{ "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 3, "activities": ["mco", "x"] } }""").Diagnostics);

        Assert.Equal((1, 108), (diagnostic.Line, diagnostic.Column));
    }

    [Fact]
    public void The_document_of_diagnostics_has_them()
    {
        var first = JsonNode.Parse(DiagnosticsDocument.Write(ContractDocument.Read("[]").Diagnostics))!["diagnostics"]![0]!;

        Assert.Equal(["code", "pointer", "line", "column", "value", "message", "suggestions"], first.AsObject().Select(member => member.Key));
        Assert.Equal((1, 1), (first["line"]!.GetValue<int>(), first["column"]!.GetValue<int>()));
    }
}
