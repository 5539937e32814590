using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>The years of a catalogue, and the day on which they close.</summary>
internal static class YearsForms
{
    private static readonly ReadMember<int?> Reference = OptionalValue("reference", Year);
    private static readonly ReadMember<IReadOnlyList<int>> Earlier = OptionalList("earlier", List(Year));
    private static readonly ReadMember<int> First = Required("first", Year);
    private static readonly ReadMember<int> Last = Required("last", Year);

    private static readonly ReadMember<int> Month = Required("month", Whole(new NumberShape(isCount: true, largest: 12)), "The month, from 1 to 12.");
    private static readonly ReadMember<int> Day = Required("day", Whole(new NumberShape(isCount: true, largest: 31)), "The day of the month, one that it has in every year.");

    public static readonly Form<CatalogueYears> Years = new(
        new ObjectShape(Reference, Earlier, First, Last) { Rules = [new AlternativeMembers(Reference.Name, Earlier.Name, isExclusive: true)] },
        element => Reference.Of(element) is { } reference
            ? CatalogueYears.Since(reference, First.Of(element), Last.Of(element))
            : CatalogueYears.After(Earlier.Of(element), First.Of(element), Last.Of(element)));

    public static readonly Form<YearClosing> ClosingDay = new(
        new ObjectShape(Month, Day) { Rules = [new DayOfEveryYear(Month.Name, Day.Name)] }, element => YearClosing.On(Month.Of(element), Day.Of(element)));
}
