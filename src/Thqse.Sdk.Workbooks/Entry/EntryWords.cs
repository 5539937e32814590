namespace Thqse.Sdk.Workbooks.Entry;

/// <summary>The names of sheets and the heads of columns by which a filled workbook is read, in either language.</summary>
internal static class EntryWords
{
    public static readonly LocalizedText Establishment = new("Établissement", "Establishment");
    public static readonly LocalizedText Observations = new("Saisie", "Entry");
    public static readonly LocalizedText Comments = new("Commentaires et preuves", "Comments and evidence");
    public static readonly LocalizedText Choices = new("Choix", "Choices");
    public static readonly LocalizedText Questions = new("Questions", "Questions");
    public static readonly LocalizedText Lists = new("Listes", "Lists");
    public static readonly LocalizedText ReadMe = new("Lisez-moi", "Read me");

    private static readonly LocalizedText[] Sheets = [Establishment, Observations, Comments, Choices, Questions, Lists];

    public static readonly LocalizedText Identifier = new("Identifiant", "Identifier");
    public static readonly LocalizedText Value = new("Valeur", "Value");
    public static readonly LocalizedText Comment = new("Commentaire", "Comment");
    public static readonly LocalizedText Evidence = new("Preuve", "Evidence");
    public static readonly LocalizedText Contributor = new("Contributeur", "Contributor");
    public static readonly LocalizedText Answer = new("Réponse", "Answer");
    public static readonly LocalizedText NotConcerned = new("Non concerné", "Not concerned");
    public static readonly LocalizedText Justification = new("Justification", "Justification");
    public static readonly LocalizedText Remark = new("Remarque", "Remark");
    public static readonly LocalizedText Label = new("Libellé", "Label");
    public static readonly LocalizedText Format = new("Format du document", "Format of the document");

    public static readonly LocalizedText Yes = new("oui", "yes");
    public static readonly LocalizedText No = new("non", "no");

    /// <summary>Whether a sheet of a name is read. What people keep beside is theirs.</summary>
    public static bool IsSheet(string name) => Array.Exists(Sheets, sheet => sheet.Is(name));

    /// <summary>Whether a text is one of ours, in either language, whatever its capitals and the spaces around it.</summary>
    public static bool Is(this LocalizedText word, string text)
        => text.Trim() is var bare && (bare.Equals(word.French, StringComparison.OrdinalIgnoreCase) || bare.Equals(word.English, StringComparison.OrdinalIgnoreCase));
}
