using System.Reflection;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>A null in a list is the same mistake as a null by itself, and is refused at once too: not where the list happens to be walked.</summary>
[Collection(Samples.OneByOne)]
public class NullItemTests
{
    public static TheoryData<string> Parameters => [.. OfLists().Select(PublicParameters.Name)];

    [Theory]
    [MemberData(nameof(Parameters))]
    public void A_list_that_holds_null_is_refused(string name)
    {
        var parameter = PublicParameters.Named(OfLists(), name);

        var refused = Assert.IsType<ArgumentException>(PublicParameters.Thrown(parameter, Array.CreateInstance(ItemOf(parameter)!, 1)));

        Assert.Equal(parameter.Name, refused.ParamName);
    }

    private static IEnumerable<ParameterInfo> OfLists() => PublicParameters.All.Where(parameter => ItemOf(parameter) is { IsValueType: false });

    private static Type? ItemOf(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return type.IsArray ? type.GetElementType()
            : type.IsGenericType && type.GetGenericTypeDefinition() is var list && (list == typeof(IEnumerable<>) || list == typeof(IReadOnlyList<>)) ? type.GetGenericArguments()[0]
            : null;
    }
}
