using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Messages;

/// <summary>"Not JSON" helps nobody whose file is empty or was cut: the sentence says which it is, and always where.</summary>
public class MalformedJsonMessagesTests
{
    private const string CutFrench = " Il manque sans doute une accolade }, un crochet ] ou un guillemet : ajoutez-le, ou reprenez le fichier entier.";
    private const string CutEnglish = " A brace }, a bracket ] or a quote is probably missing: add it, or take the whole file again.";

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("\uFEFF", 1, 1)]
    [InlineData(" \t", 1, 3)]
    [InlineData("\r\n\n ", 3, 2)]
    public void A_document_without_content_is_said_to_be_empty(string json, int line, int column)
        => Says(json, $"Le document est vide : ligne {line}, colonne {column}. Vérifiez que c'est le bon fichier.", $"The document is empty: line {line}, column {column}. Check that it is the right file.");

    [Theory]
    [InlineData("{", 1, 2)]
    [InlineData("{ \"format\": \"thqse.cpom-contract/1\",\n", 2, 1)]
    [InlineData("{ \"format\": \"thq", 1, 17)]
    [InlineData("{ \"format\": tru", 1, 16)]
    [InlineData("[[1, 2]", 1, 8)]
    [InlineData("-", 1, 2)]
    public void A_document_that_was_cut_is_said_to_stop_before_its_end(string json, int line, int column)
        => Says(json, $"Le document s'arrête avant sa fin : ligne {line}, colonne {column}.{CutFrench}", $"The document stops before its end: line {line}, column {column}.{CutEnglish}");

    [Theory]
    [InlineData(65)]
    [InlineData(100_000)]
    public void The_levels_are_named_when_there_are_too_many(int levels)
        => Says(new string('[', levels), "Le document a plus de 64 niveaux : ligne 1, colonne 65. Vérifiez que c'est le bon fichier, ou qu'aucune accolade n'est répétée.", "The document has more than 64 levels: line 1, column 65. Check that it is the right file, or that no brace is repeated.");

    [Fact]
    public void Sixty_four_levels_that_are_cut_are_not_too_many()
        => Says(new string('[', 64), "Le document s'arrête avant sa fin : ligne 1, colonne 65." + CutFrench, "The document stops before its end: line 1, column 65." + CutEnglish);

    [Theory]
    [InlineData("no json", 1, 2)]
    [InlineData("\0", 1, 1)]
    public void Anything_else_is_simply_not_JSON(string json, int line, int column)
        => Says(json, $"Ce n'est pas du JSON : ligne {line}, colonne {column}. Vérifiez ici les guillemets, les virgules et les accolades.", $"This is not JSON: line {line}, column {column}. Check the quotes, commas and braces here.");

    [Theory]
    [InlineData("{} {", 1, 4)]
    [InlineData("{ \"a\": \"}\" }\nand so on", 2, 1)]
    [InlineData("{ \"a\": \"\\\"\" } }", 1, 15)]
    public void What_follows_the_end_is_another_document(string json, int line, int column)
        => Says(
            json,
            $"Ce n'est pas du JSON : ligne {line}, colonne {column}. Le document est fini, et il y a encore du texte après lui : un fichier contient un seul document. Retirez ce qui suit, ou faites-en un autre fichier.",
            $"This is not JSON: line {line}, column {column}. The document has ended, and there is more after it: a file holds one document. Remove what follows, or make another file of it.");

    private static void Says(string json, string french, string english)
    {
        var diagnostic = Assert.Single(ContractDocument.Read(json).Diagnostics);
        Assert.Equal(DiagnosticCode.MalformedJson, diagnostic.Code);
        Assert.Equal(string.Empty, diagnostic.Pointer);
        Assert.Equal((french, english), (diagnostic.Explain(Language.French), diagnostic.Explain(Language.English)));
    }
}
