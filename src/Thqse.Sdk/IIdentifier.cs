namespace Thqse.Sdk;

/// <summary>An identifier that any of its kind can read from a text, the default value too: what netstandard2.0 offers for a static member of an interface.</summary>
internal interface IIdentifier<out T>
    where T : struct
{
    /// <summary>The identifier of a text; throws a <see cref="FormatException"/> that says what is needed.</summary>
    T Parse(string text);
}
