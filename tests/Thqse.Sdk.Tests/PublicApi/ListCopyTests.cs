using System.Collections;
using System.Reflection;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>A list that is given is copied: who gave it can change it afterwards, and changes nothing of what was made from it.</summary>
public class ListCopyTests
{
    public static TheoryData<string> Constructors => [.. OfLists().Select(PublicParameters.Name)];

    [Theory]
    [MemberData(nameof(Constructors))]
    public void A_change_of_the_list_that_was_given_is_not_seen(string name)
    {
        var parameter = PublicParameters.Named(OfLists(), name);
        var item = Samples.Of(parameter.ParameterType.GetGenericArguments()[0]);
        var given = Array.CreateInstance(item.GetType(), 1);
        given.SetValue(item, 0);

        var made = PublicParameters.Made(parameter, given);
        given.SetValue(null, 0);

        Assert.Same(item, Assert.Single(Kept(made, parameter)));
    }

    private static IEnumerable<object?> Kept(object made, ParameterInfo parameter)
        => ((IEnumerable)made.GetType().GetProperty(char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..])!.GetValue(made)!).Cast<object?>();

    private static IEnumerable<ParameterInfo> OfLists()
        => PublicParameters.All.Where(parameter => parameter.Member is ConstructorInfo && parameter.ParameterType.IsGenericType && parameter.ParameterType.IsAssignableTo(typeof(IEnumerable)));
}
