using System.Text.Json;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks.Entry.Contracts;

/// <summary>Makes the entry workbook of a contract: what is asked of this establishment, and what it has declared, chosen and said already.</summary>
internal static class ContractBook
{
    public static Book Make(CpomContract contract, LocalDate? madeOn, Language language)
    {
        // The values as the document writes them: with every digit that was given.
        using var document = JsonDocument.Parse(ContractDocument.Write(contract));
        var common = new EntrySheets(language, new EntryLists());
        foreach (var year in contract.Catalogue.Years.Declarable)
        {
            var name = year.ToString(CultureInfo.InvariantCulture);
            common.Lists.Add(EntryLists.Years, name, name);
        }

        var plan = contract.Catalogue.Plan(contract);
        return common.Book(
            Establishment(contract, madeOn, document.RootElement, common),
            ObservationSheet.Make(plan, document.RootElement, common),
            CommentSheet.Make(plan, common),
            ChoiceSheet.Make(plan, common),
            ReadMeSheet.Make(common, Instructions(common)));
    }

    private static Sheet Establishment(CpomContract contract, LocalDate? madeOn, JsonElement document, EntrySheets common)
    {
        var catalogue = contract.Catalogue;
        string[] about =
        [
            catalogue.Label[common.Language],
            common.Say($"Catalogue {catalogue.Id}, édition {catalogue.Version}", $"Catalogue {catalogue.Id}, edition {catalogue.Version}"),
            .. common.MadeOn(madeOn),
        ];
        return common.Establishment(
            document,
            common.Say("Saisie du contrat", "Entry of the contract") + (contract.Establishment.Name is { } name ? " – " + name : string.Empty),
            about,
            [("format", common.Say(EntryWords.Format)), ("catalogue", "Catalogue"), ("catalogueVersion", common.Say("Édition du catalogue", "Edition of the catalogue")), ("asOf", common.Say("Évaluer au", "Evaluate as of"))],
            ["choices", "notConcerned", "observations"],
            catalogue.Categories,
            catalogue.Sizes.Classes,
            // What only another reading asks has a line where the contract says it already.
            [.. catalogue.Attributes.Where(attribute => catalogue.AskedAttributes.Contains(attribute) || contract.Establishment.Attributes.All.Any(pair => pair.Key == attribute.Id))],
            AskedOfEstablishment.By(catalogue));
    }

    private static IReadOnlyList<(string Text, CellLook Look)> Instructions(EntrySheets common) =>
    [
        (common.Say(ReadMeSheet.FillIn), CellLook.EntryText),
        (common.Say("« Saisie » : une ligne par chiffre, une colonne par année. Laissez vide ce qui n'est pas connu : zéro veut dire zéro.", "\"Entry\": a line for each figure, a column for each year. Leave blank what is not known: zero means zero."), CellLook.Wrapped),
        (common.Say("Un taux se saisit par son numérateur et son dénominateur ; la ligne « taux » le calcule. Si vous n'avez que le taux, tapez-le à la place de la formule.", "A rate is entered by its numerator and its denominator; the line \"rate\" computes it. If you have the rate alone, type it in the place of the formula."), CellLook.Wrapped),
        (common.Say("Un jalon atteint : « oui » dans l'année où il l'a été.", "A milestone that was reached: \"yes\" in the year in which it was."), CellLook.Wrapped),
        (common.Say("« Commentaires et preuves » : une preuve par cellule (un nom de fichier, une référence).", "\"Comments and evidence\": one piece of evidence a cell (the name of a file, a reference)."), CellLook.Wrapped),
        (common.Say("« Choix » : options, cibles choisies, et indicateurs qui ne vous concernent pas, avec leur justification.", "\"Choices\": options, chosen targets, and indicators that do not concern you, with their justification."), CellLook.Wrapped),
        (common.Say(ReadMeSheet.Keep), CellLook.Wrapped),
        (common.Say("Si le tableur change « 12/03 » en date, donnez à la cellule le format Nombre et retapez.", "If the spreadsheet makes a date of \"12/03\", give the cell the format Number and type again."), CellLook.Wrapped),
        (common.Say("Enregistrez au format xlsx, puis : thqse cpom import FICHIER, ou partout où un contrat est demandé.", "Save as xlsx, then: thqse cpom import FILE, or wherever a contract is asked for."), CellLook.Wrapped),
    ];
}
