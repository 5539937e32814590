using System.Reflection;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>Null where an object is needed is a programming mistake: it is refused at once, by the name of the parameter, not where it happens to be used.</summary>
[Collection(Samples.OneByOne)]
public class NullArgumentTests
{
    public static TheoryData<string> Parameters => [.. Guarded().Select(PublicParameters.Name)];

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Null_where_an_object_is_needed_is_refused(string name)
    {
        var parameter = PublicParameters.Named(Guarded(), name);

        var refused = Assert.IsAssignableFrom<ArgumentException>(PublicParameters.Thrown(parameter, null));

        Assert.Equal(parameter.Name, refused.ParamName);
    }

    private static IEnumerable<ParameterInfo> Guarded()
        => PublicParameters.All.Where(parameter => !OverridesTheFramework(parameter.Member) && Nullness.MustNotBeNull(parameter));

    /// <summary>What overrides a method of the framework is called by the framework, under its own promises.</summary>
    private static bool OverridesTheFramework(MemberInfo method)
        => method is MethodInfo info && info.GetBaseDefinition().DeclaringType!.Assembly != typeof(CpomCatalogue).Assembly;
}
