using System.Text.Json;
using NodaTime;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks.Entry;

/// <summary>What the entry workbooks of contracts and of questionnaires have in common: the sheets of the establishment, of the lists, and of how to fill it in.</summary>
/// <param name="Language">The language of names and labels.</param>
/// <param name="Lists">What is chosen from; filled while the other sheets are made.</param>
internal sealed record EntrySheets(Language Language, EntryLists Lists)
{
    private static readonly string[] Activities = ["mco", "smr", "psychiatry", "had", "usld"];

    public string Say(string french, string english) => Language.Say(french, english);

    public string Say(LocalizedText text) => text[Language];

    /// <summary>The day the workbook is made, where one is said.</summary>
    public IEnumerable<string> MadeOn(LocalDate? date)
        => date is { } said ? [Say("Classeur fait le ", "Workbook made on ") + DocumentDate.Write(said)] : [];

    /// <summary>The list of yes and no, as a validation names it.</summary>
    public string YesOrNo => $"\"{Say(EntryWords.Yes)},{Say(EntryWords.No)}\"";

    public string Flag(bool flag) => Say(flag ? EntryWords.Yes : EntryWords.No);

    /// <summary>Who, and the head of the document. What a document holds and no sheet has a line for, as the readings of a contract, stands there as JSON.</summary>
    /// <param name="document">The document.</param>
    /// <param name="title">What the workbook is.</param>
    /// <param name="about">What it was made from.</param>
    /// <param name="head">The members at the head of the document that have lines, each with what it is.</param>
    /// <param name="elsewhere">The members that other sheets hold.</param>
    /// <param name="categories">The categories that can be chosen.</param>
    /// <param name="sizes">The size classes that can be chosen.</param>
    /// <param name="attributes">What else decides, each with a line of its own.</param>
    /// <param name="asked">What matters of the establishment itself.</param>
    public Sheet Establishment(JsonElement document, string title, IEnumerable<string> about, IReadOnlyList<(string Name, string Label)> head, IReadOnlyList<string> elsewhere, IReadOnlyList<EstablishmentCategory> categories, IReadOnlyList<SizeClass> sizes, IReadOnlyList<AttributeDefinition> attributes, AskedOfEstablishment asked)
    {
        foreach (var category in categories)
        {
            Lists.Add("establishment/category", category.ToString(), category.Label(Language));
        }

        foreach (var size in sizes)
        {
            Lists.Add("establishment/sizeClass", size.ToString(), size.Label(Language));
        }

        var sheet = new Sheet(Say(EntryWords.Establishment), [26, 46, 44, 60]) { IsProtected = true };
        sheet.Add(null, Cell.Of(CellText.Shown(title), CellLook.Title));
        foreach (var line in about)
        {
            sheet.Add(null, Cell.Of(line));
        }

        sheet.AddHead([Say(EntryWords.Identifier), Say("Rubrique", "Item"), Say(EntryWords.Value), Say("À savoir", "To know")]);
        foreach (var (name, label) in head)
        {
            var value = document.TryGetProperty(name, out var member) ? member.GetString() : null;
            if (value is null && name != "asOf")
            {
                continue;
            }

            sheet.Add(Cell.Of(name, CellLook.Identifier), Cell.Of(label), name == "asOf" ? Cell.Of(value, CellLook.EntryText) : Cell.Of(value), name == "asOf" ? Cell.Of(Say("AAAA-MM-JJ ; vide : fin de la période", "YYYY-MM-DD; blank: the end of the period"), CellLook.Wrapped) : null);
        }

        var who = document.GetProperty("establishment");
        Text("name", Say("Nom", "Name"));
        Text("finess", "FINESS", Say("Neuf caractères", "Nine characters"));
        Text("siret", "SIRET", Say("Quatorze chiffres", "Fourteen digits"));
        Choice("category", Say("Catégorie", "Category"), Say("Décide de ce qui est demandé", "Decides what is asked"));
        if (who.TryGetProperty("beds", out var beds) || (asked.Size && asked.SizedBy is null))
        {
            Line("beds", Say("Lits et places", "Beds and places"), beds.ValueKind == JsonValueKind.Number ? Cell.Of(beds.GetDecimal(), CellLook.EntryCount) : Cell.Blank(CellLook.EntryCount), asked.SizedBy is null ? Say("Ou la classe de taille. Décide de ce qui est demandé", "Or the size class. Decides what is asked") : null);
            sheet.Validate(new Validation(ValidationKind.Whole, CellAddress.Of(3, sheet.NextLine - 1), WholeMessage));
        }

        if (asked.Size || who.TryGetProperty("sizeClass", out _))
        {
            Choice("sizeClass", Say("Classe de taille", "Size class"), asked.SizedBy is { } by
                ? Say($"Seulement si elle n'est pas celle de : {by.Label[Language]}", $"Only when it is not that of: {by.Label[Language]}")
                : Say("Seulement si elle n'est pas celle des lits", "Only when it is not that of the beds"));
        }

        Text("department", Say("Département", "Department"), asked.Department.Count > 0 ? Say($"Nécessaire ({Named(asked.Department)}), par exemple 30", $"Needed ({Named(asked.Department)}), for instance 30") : Say("Par exemple 30", "For instance 30"));
        if (who.TryGetProperty("ghtMember", out var membership) || asked.Membership)
        {
            Flagged("ghtMember", Say("Membre d'un GHT", "Member of a GHT"), membership.ValueKind is JsonValueKind.True or JsonValueKind.False ? membership.GetBoolean() : null);
        }

        var isListed = who.TryGetProperty("activities", out var list);
        foreach (var activity in isListed || asked.Activities ? Activities : [])
        {
            var authorised = isListed ? list.EnumerateArray().Any(each => each.GetString() == activity) : (bool?)null;
            Flagged("activities/" + activity, Say("Activité autorisée : ", "Authorised activity: ") + (activity == "psychiatry" ? Say("psychiatrie", "psychiatry") : activity.ToUpperInvariant()), authorised);
        }

        foreach (var attribute in attributes)
        {
            Attribute(attribute, who.TryGetProperty("attributes", out var all) && all.TryGetProperty(attribute.Id.ToString(), out var value) ? value : null);
        }

        foreach (var other in document.EnumerateObject().Where(each => each.Name != "establishment" && !elsewhere.Contains(each.Name) && head.All(known => known.Name != each.Name)))
        {
            sheet.Add(Cell.Of(other.Name, CellLook.Identifier), Cell.Of(Say("Tel quel dans le document", "As it stands in the document")), Cell.Of(other.Value.GetRawText(), CellLook.EntryText));
        }

        return sheet;

        void Line(string name, string label, Cell value, string? toKnow = null)
            => sheet.Add(Cell.Of("establishment/" + name, CellLook.Identifier), Cell.Of(label), value, toKnow is null ? null : Cell.Of(toKnow, CellLook.Wrapped));

        void Text(string name, string label, string? toKnow = null)
            => Line(name, label, Cell.Of(who.TryGetProperty(name, out var value) ? value.GetString() : null, CellLook.EntryText), toKnow);

        void Choice(string name, string label, string toKnow)
        {
            var list = "establishment/" + name;
            Line(name, label, Cell.Of(who.TryGetProperty(name, out var value) ? Lists.Label(list, value.GetString()!) : null, CellLook.EntryChoice), toKnow);
            sheet.Validate(new Validation(ValidationKind.List, CellAddress.Of(3, sheet.NextLine - 1), ListMessage, list));
        }

        void Attribute(AttributeDefinition attribute, JsonElement? value)
        {
            var (name, label) = ("attributes/" + attribute.Id, attribute.Label[Language]);
            var toKnow = Say("Décide de ce qui est demandé", "Decides what is asked");
            switch (attribute.Kind)
            {
                case AttributeKind.Flag:
                    Lists.Add(EntryLists.Flags, attribute.Id.ToString(), label);
                    Flagged(name, label, value?.GetBoolean(), toKnow);
                    break;
                case AttributeKind.Choice:
                    foreach (var choice in attribute.Values)
                    {
                        Lists.Add("establishment/" + name, choice, choice);
                    }

                    Line(name, label, Cell.Of(value?.GetString(), CellLook.EntryChoice), toKnow);
                    sheet.Validate(new Validation(ValidationKind.List, CellAddress.Of(3, sheet.NextLine - 1), ListMessage, "establishment/" + name));
                    break;
                default:
                    Line(name, label, value is { } number ? Cell.Of(number.GetDecimal(), CellLook.EntryCount) : Cell.Blank(CellLook.EntryCount), toKnow);
                    sheet.Validate(new Validation(ValidationKind.Whole, CellAddress.Of(3, sheet.NextLine - 1), WholeMessage));
                    break;
            }
        }

        void Flagged(string name, string label, bool? value, string? toKnow = null)
        {
            Line(name, label, Cell.Of(value is { } flag ? Flag(flag) : null, CellLook.EntryChoice), toKnow);
            sheet.Validate(new Validation(ValidationKind.List, CellAddress.Of(3, sheet.NextLine - 1), YesOrNoMessage, YesOrNo));
        }
    }

    public string WholeMessage => Say("Tapez un nombre entier, zéro ou plus, sans espace ni unité : 740. Laissez vide ce qui n'est pas connu : zéro voudrait dire zéro.", "Type a whole number, zero or more, without unit: 740. Leave blank what is not known: zero would mean zero.");

    public string DecimalMessage => Say("Tapez un pourcentage, zéro ou plus, sans le signe % : 56,4. Laissez vide si numérateur et dénominateur sont saisis.", "Type a percentage, zero or more, without the sign %: 56.4. Leave blank where numerator and denominator are entered.");

    public string ListMessage => Say("Choisissez dans la liste.", "Choose from the list.");

    public string YesOrNoMessage => Say("Choisissez oui ou non, ou laissez vide.", "Choose yes or no, or leave blank.");

    /// <summary>The book of its sheets, and of the lists that they choose from; a validation that names a list gets the cells where it stands.</summary>
    public Book Book(params IReadOnlyList<Sheet> sheets)
    {
        var sheet = new Sheet(Say(EntryWords.Lists), [40, 60]) { IsProtected = true, IsHidden = true };
        sheet.AddHead([Say(EntryWords.Identifier), Say(EntryWords.Label)]);
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, items) in Lists.All)
        {
            places[name] = FormattableString.Invariant($"'{sheet.Name}'!$B${sheet.NextLine}:$B${sheet.NextLine + items.Count - 1}");
            foreach (var (code, label) in items)
            {
                sheet.Add(Cell.Of($"{name}/{code}", CellLook.Identifier), Cell.Of(label));
            }
        }

        foreach (var each in sheets)
        {
            each.Resolve(places);
        }

        return new Book(Language, [.. sheets, sheet]);
    }

    private string Named(IEnumerable<EstablishmentCategory> categories) => string.Join(", ", categories.Select(category => category.Label(Language)));
}
