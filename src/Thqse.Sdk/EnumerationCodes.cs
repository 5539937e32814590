using System.Diagnostics.CodeAnalysis;

namespace Thqse.Sdk;

/// <summary>The codes by which documents spell the values of the enumerations of this package, in both directions: "notMet", "missing-value". They never change.</summary>
public static class EnumerationCodes
{
    /// <summary>Spells a value as documents do.</summary>
    /// <typeparam name="T">The enumeration, such as <see cref="Confidence"/>.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of its enumeration; several activities together are none either.</exception>
    public static string ToCode<T>(this T value)
        where T : struct, Enum
        => TryCode(Guard.Defined(value, nameof(value)), out var code) ? code : string.Empty;

    /// <summary>Reads a code.</summary>
    /// <typeparam name="T">The enumeration, such as <see cref="Confidence"/>.</typeparam>
    /// <param name="code">The code, exactly as documents have it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException">The text is no code of the enumeration.</exception>
    public static T ParseCode<T>(string code)
        where T : struct, Enum
        => TryParseCode<T>(Guard.NotNull(code, nameof(code)), out var value) ? value : throw new FormatException($"'{code}' is no code of {typeof(T).Name}. Possible: {string.Join(", ", CodesOf<T>())}.");

    /// <summary>Reads a code, if it is one.</summary>
    /// <typeparam name="T">The enumeration, such as <see cref="Confidence"/>.</typeparam>
    /// <param name="code">The code, exactly as documents have it; null gives false.</param>
    /// <param name="value">The value, or the default value.</param>
    /// <returns>Whether the text is a code of the enumeration.</returns>
    public static bool TryParseCode<T>(string? code, out T value)
        where T : struct, Enum
        => Codes<T>.TryParse(code, out value);

    /// <summary>The codes of an enumeration, in the order of its values.</summary>
    /// <typeparam name="T">The enumeration, such as <see cref="Confidence"/>.</typeparam>
    /// <returns>The codes; the same list at each call.</returns>
    public static IReadOnlyList<string> CodesOf<T>()
        where T : struct, Enum
        => Codes<T>.All;

    internal static bool TryCode<T>(T value, [NotNullWhen(true)] out string? code)
        where T : struct, Enum
    {
        code = !Codes<T>.IsDefined(value) ? null : Codes<T>.IsKebab ? Codes<T>.Kebab(value) : Codes<T>.Camel(value);
        return code is not null;
    }
}
