using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>The simple values of documents, and how values are put together into lists.</summary>
internal static class Forms
{
    public static readonly Form<string> Text = TextOf(CommonShapes.Text);

    /// <summary>A text that designates something, never blank.</summary>
    public static readonly Form<string> Name = TextOf(CommonShapes.Name);

    public static readonly Form<bool> Flag = new(CommonShapes.Flag, (writer, value, _) => writer.WriteBooleanValue(value), element => element.GetBoolean());

    public static readonly Form<int> Count = Whole(CommonShapes.Count);

    /// <summary>A count that an integer may not hold.</summary>
    public static readonly Form<long> LongCount = new(CommonShapes.Count, (writer, value, _) => writer.WriteNumberValue(value), element => (long)JsonNumber.Read(element).Value);

    public static readonly Form<int> Year = Whole(CommonShapes.Year);

    public static readonly Form<decimal> Number = Decimal(CommonShapes.Number);

    public static readonly Form<LocalizedText> Localized = new(CommonShapes.Localized, (writer, text, _) => writer.WriteLocalizedValue(text), element => new LocalizedText(element.Text("fr"), element.Text("en")));

    public static readonly Form<IReadOnlyList<string>> Texts = List(Text);

    /// <summary>An element that is read later, with what is known then.</summary>
    public static Form<JsonElement> Element(Shape shape) => new(shape, element => element);

    /// <summary>A text of a form of its own.</summary>
    public static Form<string> TextOf(Shape shape) => new(shape, (writer, value, _) => writer.WriteStringValue(value), element => element.GetString()!);

    /// <summary>A whole number between limits that an integer holds.</summary>
    public static Form<int> Whole(Shape shape) => new(shape, (writer, value, _) => writer.WriteNumberValue(value), element => (int)JsonNumber.Read(element).Value);

    public static Form<decimal> Decimal(Shape shape) => new(shape, (writer, value, _) => writer.WriteExactValue(value), element => JsonNumber.Read(element).Value);

    /// <summary>A value of a closed vocabulary, written like "missing-value"; all of them, or those of a list.</summary>
    public static Form<T> Kebab<T>(IReadOnlyList<string>? among = null)
        where T : struct, Enum
        => new(new ChoiceShape(among ?? Codes<T>.AllKebab), (writer, value, _) => writer.WriteStringValue(Codes<T>.Kebab(value)), element => Codes<T>.FromKebab(element.GetString()!));

    /// <summary>One of a few values, by its name; it is only read.</summary>
    public static Form<T> OneOf<T>(params (string Name, T Value)[] values)
        => new(new ChoiceShape([.. values.Select(each => each.Name)]), element => values.First(each => element.ValueEquals(each.Name)).Value);

    /// <summary>An identifier by its text.</summary>
    public static Form<T> IdentifierOf<T>(Shape shape, Func<string, T> of)
        where T : struct
        => new(shape, (writer, value, _) => writer.WriteStringValue(value.ToString()), element => of(element.GetString()!));

    /// <summary>A value of a closed vocabulary, written like "notMet"; all of them, or those of a list.</summary>
    public static Form<T> Camel<T>(IReadOnlyList<string>? among = null)
        where T : struct, Enum
        => new(new ChoiceShape(among ?? Codes<T>.AllCamel), (writer, value, _) => writer.WriteStringValue(Codes<T>.Camel(value)), element => Codes<T>.FromCamel(element.GetString()!));

    public static Form<IReadOnlyList<T>> List<T>(Form<T> item) => List(item, new ListShape(item.Shape));

    /// <summary>A condition: an empty list would be nobody to who writes it, and everybody to who reads it.</summary>
    public static Form<IReadOnlyList<T>> Some<T>(Form<T> item) => List(item, new ListShape(item.Shape) { Fewest = 1 });

    /// <param name="item">What stands in the list.</param>
    /// <param name="shape">The list, of which more is asked.</param>
    public static Form<IReadOnlyList<T>> List<T>(Form<T> item, ListShape shape) => new(
        shape,
        (writer, items, language) =>
        {
            writer.WriteStartArray();
            for (var i = 0; i < items.Count; i++)
            {
                item.Write(writer, items[i], language);
            }

            writer.WriteEndArray();
        },
        element => Array.AsReadOnly(element.EnumerateArray().Select(item.Read).ToArray()));

    /// <summary>A text or an object, or null where null says that there is none.</summary>
    public static Form<T?> OrNull<T>(Form<T> form)
        where T : class
        => new(
            new NullableShape(form.Shape),
            (writer, value, language) =>
            {
                if (value is not null)
                {
                    form.Write(writer, value, language);
                }
                else
                {
                    writer.WriteNullValue();
                }
            },
            element => element.ValueKind == JsonValueKind.Null ? null : form.Read(element));

    /// <summary>A number or a code, or null where null says that there is none.</summary>
    public static Form<T?> ValueOrNull<T>(Form<T> form)
        where T : struct
        => new(
            new NullableShape(form.Shape),
            (writer, value, language) =>
            {
                if (value is { } known)
                {
                    form.Write(writer, known, language);
                }
                else
                {
                    writer.WriteNullValue();
                }
            },
            element => element.ValueKind == JsonValueKind.Null ? null : form.Read(element));
}
