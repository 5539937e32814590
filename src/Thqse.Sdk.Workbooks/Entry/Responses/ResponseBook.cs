using System.Text.Json;
using NodaTime;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks.Entry.Responses;

/// <summary>Makes the entry workbook of a questionnaire: what is asked of this establishment, and what it has answered already.</summary>
internal static class ResponseBook
{
    private static readonly SizeClass[] Sizes = [SizeClass.Small, SizeClass.Medium, SizeClass.Large];

    public static Book Make(QuestionnaireResponse response, LocalDate? madeOn, Language language)
    {
        using var document = JsonDocument.Parse(ResponseDocument.Write(response));
        var common = new EntrySheets(language, new EntryLists());
        var questionnaire = response.Questionnaire;
        var establishment = common.Establishment(
            document.RootElement,
            questionnaire.Label[language] + (response.Establishment.Name is { } name ? " – " + name : string.Empty),
            [$"{questionnaire.Id}, version {questionnaire.Version}", .. questionnaire.Referential.IsSpecimen ? [questionnaire.Referential.Notice[language]] : Array.Empty<string>(), .. common.MadeOn(madeOn)],
            [("format", common.Say(EntryWords.Format)), ("questionnaire", "Questionnaire"), ("version", common.Say("Version du questionnaire", "Version of the questionnaire"))],
            ["answers"],
            questionnaire.Referential.Categories,
            Sizes,
            [],
            AskedOfEstablishment.By(questionnaire));
        return common.Book(establishment, QuestionSheet.Make(response, common), ReadMeSheet.Make(common, Instructions(common)));
    }

    private static IReadOnlyList<(string Text, CellLook Look)> Instructions(EntrySheets common) =>
    [
        (common.Say(ReadMeSheet.FillIn), CellLook.EntryText),
        (common.Say("« Questions » : choisissez une réponse dans la liste de la cellule. Laissez vide ce qui n'est pas encore répondu.", "\"Questions\": choose an answer from the list of the cell. Leave blank what is not answered yet."), CellLook.Wrapped),
        (common.Say("Une question ne vous concerne pas : « oui » dans « Non concerné », et pourquoi dans « Justification ». Là où la cellule est blanche, la question concerne tout le monde.", "A question does not concern you: \"yes\" in \"Not concerned\", and why in \"Justification\". Where the cell is white, the question concerns everybody."), CellLook.Wrapped),
        (common.Say("Remarques, preuves (une par cellule) et contributeurs sont libres.", "Remarks, evidence (one piece a cell) and contributors are free."), CellLook.Wrapped),
        (common.Say("L'avancement est calculé en haut de la feuille.", "The progress is computed at the top of the sheet."), CellLook.Wrapped),
        (common.Say(ReadMeSheet.Keep), CellLook.Wrapped),
        (common.Say("Enregistrez au format xlsx, puis : thqse diagnosis import FICHIER, ou partout où une réponse est demandée.", "Save as xlsx, then: thqse diagnosis import FILE, or wherever a response is asked for."), CellLook.Wrapped),
    ];
}
