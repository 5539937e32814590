using System.Reflection;

namespace Thqse.Sdk.Tests.PublicApi.Documentation;

public class NumberDocumentationTests
{
    private static readonly Type[] Numbers = [typeof(int), typeof(long), typeof(decimal)];

    [Fact]
    public void A_number_says_its_unit_or_its_range()
        => DocumentedApi.AssertAll(
            DocumentedApi.Values.Where(member => IsNumber(DocumentedApi.TypeOf(member)!)),
            member => NumberWords.AreIn(DocumentedApi.Of(member).OfValue));

    [Fact]
    public void A_parameter_that_is_a_number_says_its_unit_or_its_range()
        => DocumentedApi.AssertAll(
            DocumentedApi.Members.Where(member => DocumentedApi.ParametersOf(member).Any(IsNumber)),
            member => DocumentedApi.ParametersOf(member).Where(IsNumber)
                .All(parameter => NumberWords.AreIn(DocumentedApi.Of(member).OfParameter(parameter.Name!))));

    private static bool IsNumber(ParameterInfo parameter) => IsNumber(parameter.ParameterType);

    private static bool IsNumber(Type type) => Numbers.Contains(Nullable.GetUnderlyingType(type) ?? type);
}
