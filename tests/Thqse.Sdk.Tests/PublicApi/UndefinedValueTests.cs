using System.Reflection;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>A number that is no value of an enumeration, cast into it, is refused at once: it would decide targets or sentences without a word.</summary>
[Collection(Samples.OneByOne)]
public class UndefinedValueTests
{
    private const int Undefined = 1 << 20;

    public static TheoryData<string> Parameters => [.. OfEnumerations().Select(PublicParameters.Name)];

    [Theory]
    [MemberData(nameof(Parameters))]
    public void A_value_outside_its_enumeration_is_refused(string name)
    {
        var parameter = PublicParameters.Named(OfEnumerations(), name);

        Assert.IsType<ArgumentOutOfRangeException>(PublicParameters.Thrown(parameter, Enum.ToObject(Enumeration(parameter), Undefined)));
    }

    private static IEnumerable<ParameterInfo> OfEnumerations() => PublicParameters.All.Where(parameter => Enumeration(parameter).IsEnum);

    private static Type Enumeration(ParameterInfo parameter) => Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
}
