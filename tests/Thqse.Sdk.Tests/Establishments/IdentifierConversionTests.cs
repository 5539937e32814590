using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.Establishments;

/// <summary>Every identifier converts wherever a value enters .NET, and a text that is none is refused there. An identifier that is added without a way in fails here.</summary>
public class IdentifierConversionTests
{
    private static readonly Dictionary<Type, string> Texts = new()
    {
        [typeof(FinessNumber)] = "310781406",
        [typeof(SiretNumber)] = "35600000000048",
        [typeof(IndicatorId)] = "CPOM_OS_12",
        [typeof(MeasureId)] = "mammograms",
        [typeof(MilestoneId)] = "etp-team",
        [typeof(OptionId)] = "pharmacy",
        [typeof(AttributeId)] = "deliveries",
        [typeof(EstablishmentCategory)] = "ehpad",
        [typeof(SizeClass)] = "large",
        [typeof(ReadingId)] = "CPOM_OS_20=per-year",
    };

    public static TheoryData<Type> Identifiers => [.. PackageTypes.All.Where(type => type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { IsGenericType: true } converter
        && converter.GetGenericTypeDefinition() == typeof(IdentifierJsonConverter<>))];

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void It_comes_from_a_text_and_goes_back_to_it(Type identifier)
    {
        var converter = TypeDescriptor.GetConverter(identifier);
        var value = converter.ConvertFrom(null, CultureInfo.GetCultureInfo("fr-FR"), Texts[identifier])!;

        Assert.IsType(identifier, value);
        Assert.Equal(Texts[identifier], converter.ConvertToInvariantString(value));
        Assert.Equal(value, Called(identifier, "Parse", Texts[identifier]));
        Assert.Equal((true, value), Tried(identifier, Texts[identifier]));
        Assert.Contains(typeof(IComparable<>).MakeGenericType(identifier), identifier.GetInterfaces());
    }

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void A_text_that_is_none_is_refused(Type identifier)
        => Assert.All(
            ["", " ", "Bad Thing!", "-", "é", "a b", "mammograms\n", "３１０７８１４０６"],
            text =>
            {
                Assert.Throws<FormatException>(() => TypeDescriptor.GetConverter(identifier).ConvertFromInvariantString(text));
                Assert.Equal((false, Activator.CreateInstance(identifier)), Tried(identifier, text));
            });

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void What_is_no_text_is_no_identifier(Type identifier)
    {
        var converter = TypeDescriptor.GetConverter(identifier);

        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(12));
    }

    [Theory]
    [InlineData("Bad Thing!")]
    [InlineData("")]
    [InlineData("_a")]
    public void An_identifier_of_another_form_cannot_be_made(string text)
    {
        Assert.Throws<ArgumentException>(() => new MeasureId(text));
        Assert.Throws<ArgumentException>(() => new MilestoneId(text));
        Assert.Throws<ArgumentException>(() => new OptionId(text));
    }

    private static object Called(Type identifier, string method, string text) => identifier.GetMethod(method, [typeof(string)])!.Invoke(null, [text])!;

    private static (bool Is, object Value) Tried(Type identifier, string text)
    {
        object?[] arguments = [text, null];
        var isOne = (bool)identifier.GetMethod("TryParse", [typeof(string), identifier.MakeByRefType()])!.Invoke(null, arguments)!;
        return (isOne, arguments[1]!);
    }
}
