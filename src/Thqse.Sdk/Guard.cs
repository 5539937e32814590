namespace Thqse.Sdk;

/// <summary>Checks of arguments: a programming mistake throws at once.</summary>
internal static class Guard
{
    public static T NotNull<T>(T? value, string name)
        where T : class
        => value ?? throw new ArgumentNullException(name);

    public static decimal OutOf100(decimal value, string name)
        => value is >= 0 and <= 100 ? value : throw new ArgumentOutOfRangeException(name, value, "A number from 0 to 100 is needed.");

    /// <summary>A value of its enumeration: a number cast into it is none.</summary>
    public static T Defined<T>(T value, string name)
        where T : struct, Enum
        => Codes<T>.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"A value of {typeof(T).Name} is needed.");

    public static string NotBlank(string? value, string name)
        => string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A text that is not blank is needed.", name) : value!;
}
