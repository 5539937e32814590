using System.Reflection;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>A number far outside what makes sense is answered or refused as any other wrong one: it never overflows on the way.</summary>
[Collection(Samples.OneByOne)]
public class ExtremeNumberTests
{
    private static readonly object[] Extremes = [int.MinValue, int.MaxValue, decimal.MinValue, decimal.MaxValue, new decimal(1, 0, 0, false, 28)];

    public static TheoryData<string> Parameters => [.. OfNumbers().Select(PublicParameters.Name)];

    [Theory]
    [MemberData(nameof(Parameters))]
    public void An_extreme_number_is_answered_or_refused(string name)
    {
        var parameter = PublicParameters.Named(OfNumbers(), name);

        Assert.All(
            Extremes.Where(number => number.GetType() == NumberOf(parameter)),
            number => Assert.True(PublicParameters.Thrown(parameter, number) is null or ArgumentException or KeyNotFoundException, $"{number}"));
    }

    private static IEnumerable<ParameterInfo> OfNumbers() => PublicParameters.All.Where(parameter => Extremes.Any(number => number.GetType() == NumberOf(parameter)));

    private static Type NumberOf(ParameterInfo parameter) => Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
}
