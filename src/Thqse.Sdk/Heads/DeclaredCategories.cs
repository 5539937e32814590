using System.Text.Json;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Heads;

/// <summary>The categories of establishment that the head of a catalogue or of a referential declares.</summary>
internal static class DeclaredCategories
{
    /// <summary>The member of the head.</summary>
    public const string Member = "categories";

    /// <summary>What the member looks like, and how it is read.</summary>
    /// <param name="text">A text of the document.</param>
    public static Form<IReadOnlyList<EstablishmentCategory>> Form(Form<LocalizedText> text)
    {
        var id = Required("id", TextOf(CommonShapes.Identifier), "The code, by which documents and conditions name it.");
        var label = Required("label", text, "What it is.");
        var needs = OptionalList("needs", List(TextOf(new ChoiceShape(CategoryCodes.AllNeeds))), "The members that an establishment of it has to say, beside those that all have to.");
        var category = new Form<EstablishmentCategory>(new ObjectShape(id, label, needs), element => new EstablishmentCategory(id.Of(element), new CategoryDefinition(label.Of(element), needs.Of(element))));
        return List(category, new ListShape(category.Shape) { Fewest = 1, DistinctMember = "id" });
    }

    /// <summary>The codes that a head declares, as far as they can be read: what cannot is reported elsewhere. Empty when it declares none.</summary>
    public static string[] Codes(JsonElement head)
        => head.ValueKind == JsonValueKind.Object && head.Optional(Member) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select(item => item.ReadableText("id")).OfType<string>()]
            : [];
}
