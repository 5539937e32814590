using System.ComponentModel;
using System.Globalization;

namespace Thqse.Sdk;

/// <summary>
/// Reads and writes an identifier as a text wherever .NET converts through <see cref="TypeDescriptor"/>: the binding of a configuration or of a form, designers, other serializers.
/// A text that is no such identifier is refused; the default value, which is none, is the empty text.
/// </summary>
/// <typeparam name="T">The type of the identifier.</typeparam>
/// <remarks>Closed: only the identifiers of this package have one.</remarks>
public abstract class IdentifierTypeConverter<T> : TypeConverter
    where T : struct
{
    private protected IdentifierTypeConverter()
    {
    }

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is no such identifier.</exception>
    /// <exception cref="NotSupportedException">The value is no text.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value is string text ? Parse(text) : base.ConvertFrom(context, culture, value);

    /// <summary>The identifier of a text; throws a <see cref="FormatException"/> that says what is needed.</summary>
    private protected abstract T Parse(string text);
}
