using System.Reflection;
using Microsoft.CodeAnalysis;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>Null where an object is needed is a programming mistake: it is refused at once, by the name of the parameter, not where it happens to be used.</summary>
public class NullArgumentTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> Parameters => [.. Guarded().Select(Name)];

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Null_where_an_object_is_needed_is_refused(string name)
    {
        var parameter = Guarded().Single(each => Name(each) == name);

        var thrown = Assert.Throws<TargetInvocationException>(() => Invoke((MethodBase)parameter.Member, parameter)).InnerException;

        Assert.Equal(parameter.Name, Assert.IsAssignableFrom<ArgumentException>(thrown).ParamName);
    }

    internal static bool MustNotBeNull(IParameterSymbol parameter)
        => parameter.Type.IsReferenceType && parameter.RefKind == RefKind.None && parameter.NullableAnnotation != NullableAnnotation.Annotated;

    private static IEnumerable<ParameterInfo> Guarded()
        => typeof(CpomCatalogue).Assembly.GetExportedTypes().Where(type => !typeof(Delegate).IsAssignableFrom(type))
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OfType<MethodBase>())
            .Where(method => !OverridesTheFramework(method))
            .SelectMany(method => method.GetParameters())
            .Where(parameter => !parameter.ParameterType.IsValueType && !parameter.IsOut && Nullability.Create(parameter).WriteState == NullabilityState.NotNull);

    /// <summary>What overrides a method of the framework is called by the framework, under its own promises.</summary>
    private static bool OverridesTheFramework(MethodBase method)
        => method is MethodInfo info && info.GetBaseDefinition().DeclaringType!.Assembly != typeof(CpomCatalogue).Assembly;

    private static void Invoke(MethodBase method, ParameterInfo isNull)
    {
        var arguments = method.GetParameters().Select(each => each.Position == isNull.Position ? null : Samples.Argument(each)).ToArray();
        if (method is ConstructorInfo constructor)
        {
            constructor.Invoke(arguments);
        }
        else
        {
            method.Invoke(method.IsStatic ? null : Samples.Of(method.DeclaringType!), arguments);
        }
    }

    private static string Name(ParameterInfo parameter)
        => $"{parameter.Member.DeclaringType!.Name}.{parameter.Member} {parameter.Name}";
}
