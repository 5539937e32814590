using System.Globalization;
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

    private static readonly Gen<JsonTree> SizeClass = Gen.Elements("small", "medium", "large").Select(size => JsonTree.Text(size));

    private static readonly Gen<JsonTree> Department = Gen.Elements("30", "30", "31", "34", "12", "66", "2A", "75").Select(code => JsonTree.Text(code));

    /// <summary>The member "establishment".</summary>
    /// <param name="engaging">The indicators that ask whether the establishment is engaged already.</param>
    public static Gen<JsonTree> Establishment(IndicatorId[] engaging) =>
        from category in Gen.Elements("chu", "ch", "espic", "clinic")
        from sizes in Gen.OneOf(Beds.Zip(Nothing), Nothing.Zip(SizeClass), Beds.Zip(SizeClass))
        from department in category == "chu" ? Department : Optional(Department)
        from ghtMember in Optional(Gen.Elements("true", "true", "false").Select(JsonTree.Raw))
        from activities in Optional(Gen.SubListOf("mco", "smr", "psychiatry", "had", "usld").Select(list => JsonTree.Texts(list)))
        from engaged in Optional(Gen.SubListOf(engaging).Select(list => JsonTree.Texts(list.Select((id, index) => Spelled(id, index)))))
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
            ("name", name),
            ("finess", finess),
            ("siret", siret));

    /// <summary>CPOM_OS_2, CPOM_OS_02 and CPOM_OS_002 are one indicator.</summary>
    private static string Spelled(IndicatorId id, int way)
        => $"CPOM_{id.Axis}_{id.Number.ToString((way % 3) switch { 0 => "0", 1 => "00", _ => "000" }, CultureInfo.InvariantCulture)}";

    private static Gen<JsonTree> Nothing => Gen.Constant(JsonTree.Absent);

    private static Gen<JsonTree> Optional(Gen<JsonTree> value) => Gen.Frequency((3, value), (1, Nothing));
}
