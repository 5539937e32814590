using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Schemas;

/// <summary>What the tool says of the schemas.</summary>
internal sealed class SchemaTexts(Language language)
{
    public string Name(IEnumerable<string> known) => language.Say("Un document : ", "A document: ") + string.Join(", ", known) + ".";

    public string NameLabel => language.Say("NOM", "NAME");

    public string Missing(IEnumerable<string> known) => language.Say("il manque NOM, le document dont montrer le schéma.", "NAME is missing, the document whose schema to show.") + Known(known);

    public string Unknown(string text, IReadOnlyList<string> nearest, IEnumerable<string> known)
        => language.Say($"« {text} » n'est pas un document.", $"\"{text}\" is not a document.") + new FailureTexts(language).DidYouMean(nearest) + Known(known);

    private string Known(IEnumerable<string> known) => language.Say(" Documents : ", " Documents: ") + string.Join(", ", known) + ".";
}
