namespace Thqse.Sdk;

/// <summary>The names and values of documents are English; what somebody writes in their place who thinks in French.</summary>
internal static class FrenchWords
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["NOM"] = "name", ["CATEGORIE"] = "category", ["LITS"] = "beds", ["NBLITS"] = "beds", ["NOMBREDELITS"] = "beds", ["TAILLE"] = "sizeClass", ["DEPARTEMENT"] = "department", ["DEPT"] = "department",
        ["GHT"] = "ghtMember", ["MEMBREGHT"] = "ghtMember", ["ACTIVITES"] = "activities", ["ETABLISSEMENT"] = "establishment", ["CHOIX"] = "choices", ["DATE"] = "asOf", ["NONCONCERNE"] = "notConcerned",
        ["LECTURES"] = "readings", ["VALEURS"] = "values", ["JALONS"] = "milestones", ["COMMENTAIRE"] = "comment", ["PREUVES"] = "evidence", ["JUSTIFICATIFS"] = "evidence", ["CIBLE"] = "target", ["ANNEE"] = "year",
        ["REPONSES"] = "answers", ["REMARQUE"] = "remark", ["CONTRIBUTEURS"] = "contributors",
        ["CENTREHOSPITALIER"] = "ch", ["HOPITAL"] = "ch", ["CENTREHOSPITALIERUNIVERSITAIRE"] = "chu", ["CHRU"] = "chu", ["CLINIQUE"] = "clinic", ["CLINIQUEPRIVEE"] = "clinic",
        ["EHPAD"] = "medico-social", ["MEDICOSOCIAL"] = "medico-social", ["IME"] = "medico-social", ["MAS"] = "medico-social", ["FAM"] = "medico-social", ["SSIAD"] = "medico-social", ["ESAT"] = "medico-social",
        ["SSR"] = "smr", ["PSYCHIATRIE"] = "psychiatry", ["PSY"] = "psychiatry", ["MEDECINE"] = "mco", ["CHIRURGIE"] = "mco", ["OBSTETRIQUE"] = "mco",
        ["ADHESION"] = "admitted", ["ADMIS"] = "admitted", ["ADMISE"] = "admitted", ["DEPART"] = "left", ["PARTI"] = "left", ["PARTIE"] = "left", ["RETRAIT"] = "left", ["SORTI"] = "left", ["SORTIE"] = "left",
        ["RENOMME"] = "renamed", ["RENOMMEE"] = "renamed", ["TRANSFERE"] = "transferred", ["TRANSFEREE"] = "transferred", ["TRANSFERT"] = "transferred",
        ["ETAPES"] = "stages", ["OUVERTURE"] = "opens", ["CLOTURE"] = "closes", ["TITRE"] = "title", ["LIBELLE"] = "label", ["EVENEMENTS"] = "events", ["ADHERENT"] = "member", ["GENRE"] = "kind", ["STRUCTURE"] = "structure",
        ["TACHES"] = "tasks", ["ECHEANCE"] = "due", ["RESPONSABLE"] = "owner", ["PRIORITE"] = "priority", ["AVANCEMENT"] = "progress", ["INDICATEUR"] = "indicator", ["FAIT"] = "done", ["POIDS"] = "weight",
        ["PETIT"] = "small", ["PETITE"] = "small", ["MOYEN"] = "medium", ["MOYENNE"] = "medium", ["INTERMEDIAIRE"] = "medium", ["GRAND"] = "large", ["GRANDE"] = "large",
    };

    /// <summary>The expected name that a French word stands for; null when it stands for none of them.</summary>
    public static string? MeantBy(string? word, IReadOnlyList<string> expected)
        => word is not null && Known.TryGetValue(FoldedText.LettersAndDigits(word), out var name) && expected.Contains(name) ? name : null;
}
