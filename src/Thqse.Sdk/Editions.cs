namespace Thqse.Sdk;

/// <summary>Which of several versions is the latest: numbers count (1.10.0 after 1.9.0), and what is published comes after what was tried before it (1.0.0 after 1.0.0-beta).</summary>
internal static class Editions
{
    /// <summary>The latest of some; null when there is none.</summary>
    public static T? Latest<T>(IEnumerable<T> editions, Func<T, string> version)
        where T : class
        => editions.Aggregate((T?)null, (latest, each) => latest is null || Compare(version(each), version(latest)) > 0 ? each : latest);

    public static int Compare(string one, string other)
    {
        var (left, right) = (Split(one), Split(other));
        var byNumber = CompareParts(left.Number, right.Number);
        return byNumber != 0 ? byNumber
            : left.Trial.Length == 0 || right.Trial.Length == 0 ? (left.Trial.Length == 0 ? 1 : 0) - (right.Trial.Length == 0 ? 1 : 0)
            : CompareParts(left.Trial, right.Trial);
    }

    private static (string Number, string Trial) Split(string version)
    {
        var dash = version.IndexOf('-');
        return dash < 0 ? (version, string.Empty) : (version.Substring(0, dash), version.Substring(dash + 1));
    }

    private static int CompareParts(string one, string other)
    {
        var (left, right) = (one.Split('.'), other.Split('.'));
        for (var place = 0; place < Math.Min(left.Length, right.Length); place++)
        {
            var compared = ComparePart(left[place], right[place]);
            if (compared != 0)
            {
                return compared;
            }
        }

        return left.Length - right.Length;
    }

    private static int ComparePart(string one, string other)
    {
        if (!AsciiDigits.AreAll(one) || !AsciiDigits.AreAll(other))
        {
            return string.CompareOrdinal(one, other);
        }

        var (left, right) = (one.TrimStart('0'), other.TrimStart('0'));
        return left.Length != right.Length ? left.Length - right.Length : string.CompareOrdinal(left, right);
    }
}
