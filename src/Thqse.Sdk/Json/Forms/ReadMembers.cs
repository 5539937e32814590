namespace Thqse.Sdk.Json;

/// <summary>Ways to say a member of an object that is read and never written.</summary>
internal static class ReadMembers
{
    public static ReadMember<T> Required<T>(string name, Form<T> form, string? description = null)
        => new(name, form.Shape, true, description, element => form.Read(element!.Value));

    /// <summary>A text or an object that may be left out.</summary>
    public static ReadMember<T?> Optional<T>(string name, Form<T> form, string? description = null)
        where T : class
        => new(name, form.Shape, false, description, element => element is { } there ? form.Read(there) : null);

    /// <summary>A number or a code that may be left out.</summary>
    public static ReadMember<T?> OptionalValue<T>(string name, Form<T> form, string? description = null)
        where T : struct
        => new(name, form.Shape, false, description, element => element is { } there ? form.Read(there) : null);

    /// <summary>A list that is empty where it is left out.</summary>
    public static ReadMember<IReadOnlyList<T>> OptionalList<T>(string name, Form<IReadOnlyList<T>> form, string? description = null) => Assumed(name, form, [], description);

    /// <summary>A member that stands for a value where it is left out.</summary>
    public static ReadMember<T> Assumed<T>(string name, Form<T> form, T assumed, string? description = null)
        => new(name, form.Shape, false, description, element => element is { } there ? form.Read(there) : assumed);
}
