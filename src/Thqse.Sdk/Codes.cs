using System.Text;
using Thqse.Sdk.Polyfills;

namespace Thqse.Sdk;

/// <summary>The names by which documents designate the values of an enumeration: "missing-value" or "missingValue" for MissingValue.</summary>
internal static class Codes<T>
    where T : struct, Enum
{
    private static readonly T[] Values = EnumValues.Of<T>();
    private static readonly Dictionary<T, string> KebabNames = Values.ToDictionary(value => value, value => ToKebab(value.ToString()));
    private static readonly Dictionary<T, string> CamelNames = Values.ToDictionary(value => value, value => ToCamel(value.ToString()));

    public static IReadOnlyList<string> AllKebab { get; } = Values.Select(Kebab).ToArray();

    public static IReadOnlyList<string> AllCamel { get; } = Values.Select(Camel).ToArray();

    /// <summary>Whether documents spell the values like "missing-value" rather than like "missingValue".</summary>
    public static bool IsKebab { get; } = typeof(T).IsDefined(typeof(KebabCodesAttribute), inherit: false);

    /// <summary>The codes as documents spell them, in a list that no cast can change.</summary>
    public static IReadOnlyList<string> All { get; } = (IsKebab ? AllKebab : AllCamel).ToReadOnly();

    public static bool TryParse(string? code, out T value)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (string.Equals(All[i], code, StringComparison.Ordinal))
            {
                value = Values[i];
                return true;
            }
        }

        value = default;
        return false;
    }

    public static bool IsDefined(T value) => KebabNames.ContainsKey(value);

    public static string Kebab(T value) => KebabNames[value];

    public static string Camel(T value) => CamelNames[value];

    public static T FromKebab(string code) => Values[IndexOf(AllKebab, code)];

    public static T FromCamel(string code) => Values[IndexOf(AllCamel, code)];

    private static int IndexOf(IReadOnlyList<string> codes, string code)
    {
        for (var i = 0; i < codes.Count; i++)
        {
            if (string.Equals(codes[i], code, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(code), code, "Not one of: " + string.Join(", ", codes) + ".");
    }

    private static string ToCamel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static string ToKebab(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
