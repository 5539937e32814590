using System.ComponentModel;
using System.Globalization;

namespace Thqse.Sdk;

/// <summary>
/// Reads and writes an identifier of this package as a text wherever .NET converts through <see cref="TypeDescriptor"/>: the binding of a configuration or of a form, designers, other serializers.
/// A text that is no such identifier is refused; the default value, which is none, is the empty text.
/// </summary>
/// <typeparam name="T">The type of the identifier, such as <see cref="FinessNumber"/>.</typeparam>
public sealed class IdentifierTypeConverter<T> : TypeConverter
    where T : struct
{
    private readonly IIdentifier<T> identifiers = IdentifierReading.Of<T>();

    /// <summary>Makes a converter, which has no state; the attribute of the identifier does it for you.</summary>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is no identifier of this package.</exception>
    public IdentifierTypeConverter()
    {
    }

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is no such identifier.</exception>
    /// <exception cref="NotSupportedException">The value is no text.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string text ? identifiers.Parse(text) : base.ConvertFrom(context, culture, value);
}
