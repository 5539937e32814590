namespace Thqse.Sdk.Polyfills;

/// <summary>The values of an enumeration. The generic method works trimmed and compiled ahead, and netstandard2.0 has none.</summary>
internal static class EnumValues
{
    public static T[] Of<T>()
        where T : struct, Enum
#if NETSTANDARD2_0
        => (T[])Enum.GetValues(typeof(T));
#else
        => Enum.GetValues<T>();
#endif
}
