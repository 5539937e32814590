using Thqse.Sdk;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Texts;

/// <summary>An establishment in words.</summary>
internal sealed class EstablishmentTexts(Language language)
{
    private readonly CommonTexts common = new(language);

    public string Name(Establishment? establishment) => establishment?.Name ?? language.Say("Établissement sans nom", "Unnamed establishment");

    /// <summary>Category, size, beds and number, as far as they are known.</summary>
    public string Who(Establishment establishment)
    {
        var category = establishment.Category.Label(language);
        var facts = new List<string> { char.ToUpperInvariant(category[0]) + category[1..] };
        if (establishment.SizeClass != default)
        {
            facts.Add(establishment.SizeClass.Label(language));
        }

        if (establishment.Beds is { } beds)
        {
            facts.Add(establishment.Category == EstablishmentCategory.MedicoSocial ? Places(beds) : Beds(beds));
        }

        if (establishment.Finess is { } finess)
        {
            facts.Add("FINESS\u00A0" + finess);
        }

        return string.Join(", ", facts);
    }

    private string Beds(long beds) => language.Say(beds == 0 ? "sans lit" : $"{common.Number(beds)} {(beds == 1 ? "lit" : "lits")}", beds == 0 ? "no beds" : $"{common.Number(beds)} {(beds == 1 ? "bed" : "beds")}");

    private string Places(long places) => language.Say(places < 2 ? $"{common.Number(places)} place" : $"{common.Number(places)} places", places == 1 ? "1 place" : $"{common.Number(places)} places");
}
