using System.Reflection;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>A number that is no value of an enumeration, cast into it, is refused at once: it would decide targets or sentences without a word.</summary>
public class UndefinedValueTests
{
    private const int Undefined = 1 << 20;

    public static TheoryData<string> Parameters => [.. OfEnumerations().Select(Name)];

    [Theory]
    [MemberData(nameof(Parameters))]
    public void A_value_outside_its_enumeration_is_refused(string name)
    {
        var parameter = OfEnumerations().Single(each => Name(each) == name);

        var thrown = Assert.Throws<TargetInvocationException>(() => Invoke((MethodBase)parameter.Member, parameter)).InnerException;

        Assert.IsType<ArgumentOutOfRangeException>(thrown);
    }

    private static IEnumerable<ParameterInfo> OfEnumerations()
        => PackageTypes.All.Where(type => !type.IsEnum)
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OfType<MethodBase>())
            .SelectMany(method => method.GetParameters())
            .Where(parameter => Enumeration(parameter).IsEnum && !parameter.IsOut);

    private static Type Enumeration(ParameterInfo parameter) => Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;

    private static void Invoke(MethodBase method, ParameterInfo undefined)
    {
        var arguments = method.GetParameters()
            .Select(each => each.Position == undefined.Position ? Enum.ToObject(Enumeration(each), Undefined) : Samples.Argument(each)).ToArray();
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
