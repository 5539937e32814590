using Microsoft.CodeAnalysis;

namespace Thqse.Sdk.Tests.PublicApi.Documentation;

public class NumberDocumentationTests
{
    private static readonly SpecialType[] Numbers = [SpecialType.System_Int32, SpecialType.System_Int64, SpecialType.System_Decimal];

    [Fact]
    public void A_number_says_its_unit_or_its_range()
        => DocumentedApi.AssertAll(
            DocumentedApi.Values.Where(symbol => IsNumber(DocumentedApi.TypeOf(symbol)!)),
            symbol => NumberWords.AreIn(DocumentedApi.Of(symbol).OfValue));

    [Fact]
    public void A_parameter_that_is_a_number_says_its_unit_or_its_range()
        => DocumentedApi.AssertAll(
            DocumentedApi.Symbols.Where(symbol => DocumentedApi.ParametersOf(symbol).Any(parameter => IsNumber(parameter.Type))),
            symbol => DocumentedApi.ParametersOf(symbol).Where(parameter => IsNumber(parameter.Type))
                .All(parameter => NumberWords.AreIn(DocumentedApi.Of(symbol).OfParameter(parameter.Name))));

    private static bool IsNumber(ITypeSymbol type)
        => Numbers.Contains(type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0].SpecialType
            : type.SpecialType);
}
