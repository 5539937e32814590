namespace Thqse.Sdk;

/// <summary>The codes of single activities in documents.</summary>
internal static class ActivityCodes
{
    public static IReadOnlyList<string> All { get; } = Codes<Activities>.AllKebab.Where(code => code != Codes<Activities>.Kebab(Activities.None)).ToArray();

    public static IEnumerable<string> Split(Activities activities)
        => All.Where(code => (activities & Codes<Activities>.FromKebab(code)) != Activities.None);

    public static Activities Combine(IEnumerable<string> codes)
        => codes.Aggregate(Activities.None, (all, code) => all | Codes<Activities>.FromKebab(code));
}
