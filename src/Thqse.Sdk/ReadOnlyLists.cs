namespace Thqse.Sdk;

/// <summary>Lists as they leave the package: a caller who casts one to what it is made of cannot change it.</summary>
internal static class ReadOnlyLists
{
    public static IReadOnlyList<T> ToReadOnly<T>(this IEnumerable<T> items) => Array.AsReadOnly(items.ToArray());
}
