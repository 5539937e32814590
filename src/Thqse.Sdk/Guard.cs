namespace Thqse.Sdk;

/// <summary>Checks of arguments: a programming mistake throws at once.</summary>
internal static class Guard
{
    public static T NotNull<T>(T? value, string name)
        where T : class
        => value ?? throw new ArgumentNullException(name);

    public static string NotBlank(string? value, string name)
        => string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A text that is not blank is needed.", name) : value!;
}
