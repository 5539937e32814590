namespace Thqse.Sdk.Docs.Tests.Support;

/// <summary>Says whether a page shows a text as it is. A line that is only "…" stands for any lines, also none.</summary>
internal static class Excerpt
{
    public const string Omission = "…";

    public static bool HasOmission(string shown) => shown.Split('\n').Contains(Omission, StringComparer.Ordinal);

    public static bool Shows(string shown, string actual) => Matches(shown.Split('\n'), actual.Split('\n'));

    private static bool Matches(ReadOnlySpan<string> shown, ReadOnlySpan<string> actual)
    {
        if (shown.Length == 0)
        {
            return actual.Length == 0;
        }

        if (shown[0] != Omission)
        {
            return actual.Length > 0 && shown[0] == actual[0] && Matches(shown[1..], actual[1..]);
        }

        for (var skipped = 0; skipped <= actual.Length; skipped++)
        {
            if (Matches(shown[1..], actual[skipped..]))
            {
                return true;
            }
        }

        return false;
    }
}
