using System.Text.Encodings.Web;
using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>Ways to say a member of an object.</summary>
internal static class Members
{
    /// <summary>A member that is always there.</summary>
    public static FormMember<T, TValue> Required<T, TValue>(string name, Form<TValue> form, Func<T, TValue> from)
        => Required<T, TValue>(name, form, (item, _) => from(item));

    /// <summary>A member that is always there, and that is said in a language.</summary>
    public static FormMember<T, TValue> Required<T, TValue>(string name, Form<TValue> form, Func<T, Language, TValue> from)
    {
        var written = Written(name);
        return new(
            ShapeMember.Required(name, form.Shape),
            (writer, item, language) => Write(writer, written, form, from(item, language), language),
            element => form.Read(element!.Value));
    }

    /// <summary>The member that names the format of a document.</summary>
    public static FormMember<T, string> Format<T>(string format)
        => Required(FormatShape.Member, Forms.TextOf(new FormatShape(format)), (T _) => format);

    /// <summary>A text or an object that is left out when there is none.</summary>
    public static FormMember<T, TValue?> Optional<T, TValue>(string name, Form<TValue> form, Func<T, TValue?> from)
        where TValue : class
    {
        var written = Written(name);
        return new(
            ShapeMember.Optional(name, form.Shape),
            (writer, item, language) =>
            {
                if (from(item) is { } value)
                {
                    Write(writer, written, form, value, language);
                }
            },
            element => element is { } there ? form.Read(there) : null);
    }

    /// <summary>A number, a date or a code that is left out when there is none.</summary>
    public static FormMember<T, TValue?> OptionalValue<T, TValue>(string name, Form<TValue> form, Func<T, TValue?> from)
        where TValue : struct
    {
        var written = Written(name);
        return new(
            ShapeMember.Optional(name, form.Shape),
            (writer, item, language) =>
            {
                if (from(item) is { } value)
                {
                    Write(writer, written, form, value, language);
                }
            },
            element => element is { } there ? form.Read(there) : null);
    }

    /// <summary>A list that is left out when it is empty.</summary>
    public static FormMember<T, IReadOnlyList<TItem>> OptionalList<T, TItem>(string name, Form<IReadOnlyList<TItem>> form, Func<T, IReadOnlyList<TItem>> from)
    {
        var written = Written(name);
        return new(
            ShapeMember.Optional(name, form.Shape),
            (writer, item, language) =>
            {
                if (from(item) is { Count: > 0 } items)
                {
                    Write(writer, written, form, items, language);
                }
            },
            element => element is { } there ? form.Read(there) : []);
    }

    /// <summary>A member that we always write, and that stands for a value when it is not there.</summary>
    public static FormMember<T, TValue> Assumed<T, TValue>(string name, Form<TValue> form, TValue assumed, Func<T, TValue> from)
    {
        var written = Written(name);
        return new(
            ShapeMember.Optional(name, form.Shape),
            (writer, item, language) => Write(writer, written, form, from(item), language),
            element => element is { } there ? form.Read(there) : assumed);
    }

    /// <summary>A name as it is written, made once: a document has thousands of them.</summary>
    private static JsonEncodedText Written(string name) => JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    private static void Write<TValue>(Utf8JsonWriter writer, JsonEncodedText name, Form<TValue> form, TValue value, Language language)
    {
        writer.WritePropertyName(name);
        form.Write(writer, value, language);
    }
}
