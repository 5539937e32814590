using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads the category and the size class of an establishment, which are those of a catalogue or a referential; of one that is not known, the usual ones.</summary>
internal static class EstablishmentKindReader
{
    private const string Category = "category";
    private const string Department = "department";
    private const string SizeClass = "sizeClass";

    private static readonly JsonPath Place = JsonPath.Root.Child("establishment");

    /// <summary>Reports a category and a class that the catalogue does not have, and a size of which nothing is said. What has no form of one has been reported.</summary>
    public static void Check(JsonElement root, CpomCatalogue? catalogue, DiagnosticBag diagnostics)
    {
        if (root.Optional("establishment") is not { ValueKind: JsonValueKind.Object } who)
        {
            return;
        }

        CheckCategory(who, catalogue?.Categories ?? CategoryCodes.Contracting, diagnostics);
        Check(who, SizeClass, catalogue is null ? SizeClasses.Codes : [.. catalogue.Sizes.Classes.Select(size => size.ToString())], diagnostics);
        if (catalogue?.Sizes.By is null && SizeMembers.RestsOnAttributes(who))
        {
            SizeMembers.Report(Place, diagnostics);
        }
        else if (catalogue?.Sizes.By is { } counted && SizeMembers.RestsOnAttributes(who) && who.Optional("attributes") is { ValueKind: JsonValueKind.Object } given && !given.EnumerateObject().Any())
        {
            diagnostics.Add(DiagnosticCode.MissingMember, Place.Child("attributes"), counted.Id.ToString());
        }
    }

    /// <summary>The establishment of a document without diagnostics.</summary>
    public static Establishment Read(JsonElement root, CpomCatalogue catalogue)
    {
        var who = root.Optional("establishment")!.Value;
        var category = who.Text(Category);
        var size = who.OptionalText(SizeClass);
        return EstablishmentForms.Read(
            who,
            catalogue.Categories.First(each => Same(each.ToString(), category)),
            size is null ? null : catalogue.Sizes.Classes.First(each => Same(each.ToString(), size)));
    }

    /// <summary>Reports a category that the referential of a questionnaire does not have, and a size of which nothing is said where a question depends on it; of one that is not known, the usual ones.</summary>
    public static void Check(JsonElement root, Questionnaire? questionnaire, DiagnosticBag diagnostics)
    {
        if (root.Optional("establishment") is not { ValueKind: JsonValueKind.Object } who)
        {
            return;
        }

        CheckCategory(who, questionnaire?.Referential.Categories ?? CategoryCodes.Diagnosed, diagnostics);
        if (questionnaire?.DependsOnSize != false && SizeMembers.OfBeds.All(name => who.Optional(name) is null))
        {
            SizeMembers.Report(Place, diagnostics);
        }
    }

    /// <summary>The establishment of a response without diagnostics.</summary>
    public static Establishment Read(JsonElement root, Questionnaire questionnaire)
    {
        var who = EstablishmentReader.Establishment(root);
        return who.Of(questionnaire.Referential.Categories.First(each => Same(each.ToString(), who.Category.ToString())), who.StatedSizeClass, who.SizeClass);
    }

    private static void CheckCategory(JsonElement who, IReadOnlyList<EstablishmentCategory> known, DiagnosticBag diagnostics)
    {
        Check(who, Category, [.. known.Select(category => category.ToString())], diagnostics);
        var text = who.ReadableText(Category);
        foreach (var need in known.Where(category => text is not null && Same(category.ToString(), text)).SelectMany(category => category.Needs).Where(need => who.Optional(need) is null))
        {
            if (need == Department)
            {
                diagnostics.Add(DiagnosticCode.MissingDepartment, Place);
            }
            else
            {
                diagnostics.Add(DiagnosticCode.MissingMember, Place, need);
            }
        }
    }

    private static void Check(JsonElement who, string name, IReadOnlyList<string> known, DiagnosticBag diagnostics)
    {
        if (who.ReadableText(name) is { } text && IdentifierText.IsOne(text) && !known.Any(code => Same(code, text)))
        {
            diagnostics.AddUnknown(DiagnosticCode.UnknownValue, Place.Child(name), text, known);
        }
    }

    private static bool Same(string code, string text) => string.Equals(AsciiLetters.Small(code), AsciiLetters.Small(text), StringComparison.Ordinal);
}
