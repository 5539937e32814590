using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>Establishments of every category, size, department, GHT membership, activities and engagement.</summary>
public static class EstablishmentGenerators
{
    private static readonly Gen<JsonTree> Beds = Gen.OneOf(Gen.Elements(0L, 99, 100, 499, 500, 501, ValueGenerators.Largest), Gen.Choose(0, 2000).Select(n => (long)n))
        .Select(beds => JsonTree.Raw(ValueGenerators.Number(beds)));

    private static readonly Gen<JsonTree> Department = Gen.Elements("30", "30", "31", "34", "12", "66", "2A", "75").Select(code => JsonTree.Text(code));

    /// <summary>The member "establishment".</summary>
    /// <param name="catalogue">The catalogue, which says which categories and sizes there are, and what it asks beside.</param>
    public static Gen<JsonTree> Establishment(CpomCatalogue catalogue) =>
        from category in Gen.Elements(catalogue.Categories.Select(each => each.ToString()).ToArray())
        let stated = Gen.Elements(catalogue.Sizes.Classes.Select(size => JsonTree.Text(size.ToString())).ToArray())
        from sizes in Gen.OneOf(Beds.Zip(Nothing), Nothing.Zip(stated), Beds.Zip(stated))
        from department in category == "chu" ? Department : Optional(Department)
        from ghtMember in Optional(Gen.Elements("true", "true", "false").Select(JsonTree.Raw))
        from activities in Optional(Gen.SubListOf("mco", "smr", "psychiatry", "had", "usld").Select(list => JsonTree.Texts(list)))
        from engaged in Optional(Gen.SubListOf(catalogue.Fiches.Where(fiche => fiche.Targets.Rows.Any(row => row.Population.Engaged is not null)).Select(fiche => fiche.Id).ToArray()).Select(list => JsonTree.Texts(list.Select((id, index) => Spellings.Of(id, catalogue, index)))))
        from attributes in Gen.CollectToArray(catalogue.Attributes.Select(Attribute), attribute => attribute)
        from name in Optional(Gen.Elements("CH de l'Exemple", "Hôpital « Égalité »", string.Empty).Select(JsonTree.Text))
        from finess in Optional(Gen.Elements("310781406", "2B0000020").Select(JsonTree.Text))
        from siret in Optional(Gen.Elements("35600000000048", "35600000049837").Select(JsonTree.Text))
        select JsonTree.Object(
            ("category", JsonTree.Text(category)),
            ("beds", sizes.Item1),
            ("sizeClass", sizes.Item2),
            ("department", department),
            ("ghtMember", ghtMember),
            ("activities", activities),
            ("alreadyEngaged", engaged),
            ("attributes", attributes.Length == 0 ? JsonTree.Absent : JsonTree.Object(attributes)),
            ("name", name),
            ("finess", finess),
            ("siret", siret));

    private static Gen<(string Name, JsonTree Value)> Attribute(AttributeDefinition attribute) => attribute.Kind switch
    {
        AttributeKind.Count => Gen.OneOf(Gen.Elements(0, 29, 30, 59, 60, 61, 199, 200, 499, 500), Gen.Choose(0, 900)).Select(number => (attribute.Id.ToString(), JsonTree.Raw(ValueGenerators.Number(number)))),
        AttributeKind.Flag => Gen.Elements("true", "false").Select(answer => (attribute.Id.ToString(), JsonTree.Raw(answer))),
        AttributeKind.Choice => Gen.Elements(attribute.Values.ToArray()).Select(value => (attribute.Id.ToString(), JsonTree.Text(value))),
    };

    private static Gen<JsonTree> Nothing => Gen.Constant(JsonTree.Absent);

    private static Gen<JsonTree> Optional(Gen<JsonTree> value) => Gen.Frequency((3, value), (1, Nothing));
}
