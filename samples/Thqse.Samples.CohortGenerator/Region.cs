namespace Thqse.Samples.CohortGenerator;

/// <summary>
/// An invented region: eight departments, one of only three establishments, which a report must not show, and two university hospitals,
/// too few as well. Three establishments have not finished answering.
/// </summary>
internal static class Region
{
    private static readonly (string Department, int Count)[] Departments =
        [("09", 3), ("11", 7), ("12", 8), ("30", 9), ("31", 13), ("34", 11), ("81", 7), ("82", 6)];

    private static readonly string[] Unfinished = ["12-08", "31-13", "34-11"];

    private static readonly string[] Others = ["ch", "clinic", "ch", "espic", "clinic"];

    public static IEnumerable<Place> Places(Chance chance) => Places(chance, Departments);

    /// <summary>So many establishments of each department, of every category, a university hospital in two.</summary>
    public static IEnumerable<Place> Places(Chance chance, IEnumerable<(string Department, int Count)> departments)
    {
        foreach (var (department, count) in departments)
        {
            for (var number = 1; number <= count; number++)
            {
                var category = number == 1 && department is ("31" or "34") ? "chu" : Others[(number + count) % Others.Length];
                yield return Place(department, number, category, chance);
            }
        }
    }

    private static Place Place(string department, int number, string category, Chance chance)
    {
        var beds = category switch
        {
            "chu" => chance.Between(120, 260) * 10,
            "ch" => chance.OneOf([chance.Between(40, 95), chance.Between(12, 46) * 10, chance.Between(50, 80) * 10]),
            "espic" => chance.Between(5, 25) * 10,
            _ => chance.Between(4, 32) * 10,
        };

        // The larger an establishment, the more it has already had to do.
        var maturity = chance.Between(25, 75) + (beds >= 500 ? 15 : beds >= 100 ? 8 : 0);
        var place = new Place(department, number, category, beds, Activities(category, chance), maturity, IsFinished: true);
        return place with { IsFinished = !Unfinished.Contains(Path.GetFileNameWithoutExtension(place.FileName)) };
    }

    private static string[] Activities(string category, Chance chance) => category switch
    {
        "chu" => ["mco", "smr", "psychiatry", "had", "usld"],
        "ch" => chance.OneOf<string[]>([["mco"], ["mco", "smr"], ["mco", "smr", "usld"], ["mco", "had"]]),
        "espic" => chance.OneOf<string[]>([["mco", "smr"], ["smr"], ["psychiatry"]]),
        _ => chance.OneOf<string[]>([["mco"], ["mco", "smr"], ["smr"]]),
    };
}
