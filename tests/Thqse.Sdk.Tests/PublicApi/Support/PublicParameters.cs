using System.Reflection;

namespace Thqse.Sdk.Tests.PublicApi.Support;

/// <summary>The parameters of everything that a customer can call, and the call that gives one of them a chosen value and the others a good one.</summary>
internal static class PublicParameters
{
    public static IEnumerable<ParameterInfo> All
        => PackageTypes.All.Where(type => !typeof(Delegate).IsAssignableFrom(type))
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OfType<MethodBase>())
            .SelectMany(method => method.GetParameters())
            .Where(parameter => !parameter.IsOut);

    public static string Name(ParameterInfo parameter) => $"{parameter.Member.DeclaringType!.Name}.{parameter.Member} {parameter.Name}";

    public static ParameterInfo Named(IEnumerable<ParameterInfo> parameters, string name) => parameters.Single(parameter => Name(parameter) == name);

    /// <summary>What the call throws; null when it throws nothing.</summary>
    public static Exception? Thrown(ParameterInfo parameter, object? value)
        => Record.Exception(() => Invoke(parameter, value)) is { } thrown ? Assert.IsType<TargetInvocationException>(thrown).InnerException : null;

    private static void Invoke(ParameterInfo chosen, object? value)
    {
        var method = (MethodBase)chosen.Member;
        var arguments = method.GetParameters().Select(each => each.Position == chosen.Position ? value : Samples.Argument(each)).ToArray();
        if (method is ConstructorInfo constructor)
        {
            constructor.Invoke(arguments);
        }
        else
        {
            method.Invoke(method.IsStatic ? null : Samples.Of(method.DeclaringType!), arguments);
        }
    }
}
