using System.Runtime.CompilerServices;
using Thqse.Sdk.Polyfills;

namespace Thqse.Sdk;

/// <summary>The names by which documents designate the values of an enumeration: "missing-value" or "missingValue" for MissingValue.</summary>
internal static class Codes<T>
    where T : struct, Enum
{
    private static readonly T[] Values = EnumValues.Of<T>();
    private static readonly CodeTable Table = new(
        Array.ConvertAll(Values, Number), Array.ConvertAll(Values, value => value.ToString()), typeof(T).IsDefined(typeof(KebabCodesAttribute), inherit: false));

    public static IReadOnlyList<string> AllKebab => Table.Kebab;

    public static IReadOnlyList<string> AllCamel => Table.Camel;

    /// <summary>Whether documents spell the values like "missing-value" rather than like "missingValue".</summary>
    public static bool IsKebab => Table.IsKebab;

    /// <summary>The codes as documents spell them, in a list that no cast can change.</summary>
    public static IReadOnlyList<string> All => Table.All;

    public static bool TryParse(string? code, out T value)
    {
        var index = CodeTable.IndexOf(All, code);
        value = index < 0 ? default : Values[index];
        return index >= 0;
    }

    public static bool IsDefined(T value) => Table.IndexOf(Number(value)) >= 0;

    public static string Kebab(T value) => AllKebab[Table.IndexOf(Number(value))];

    public static string Camel(T value) => AllCamel[Table.IndexOf(Number(value))];

    public static T FromKebab(string code) => From(AllKebab, code);

    public static T FromCamel(string code) => From(AllCamel, code);

    private static T From(IReadOnlyList<string> codes, string code) => CodeTable.IndexOf(codes, code) is >= 0 and var index
        ? Values[index]
        : throw new ArgumentOutOfRangeException(nameof(code), code, "Not one of: " + string.Join(", ", codes) + ".");

    /// <summary>The number of a value, without making an object of it: our enumerations are stored as integers or, where there are many of them, as bytes.</summary>
    private static long Number(T value) => Unsafe.SizeOf<T>() == sizeof(byte) ? Unsafe.As<T, byte>(ref value) : Unsafe.As<T, int>(ref value);
}
