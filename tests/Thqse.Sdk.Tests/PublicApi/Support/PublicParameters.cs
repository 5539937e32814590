using System.Reflection;
using Thqse.Sdk.Tests.PublicApi.Documentation;

namespace Thqse.Sdk.Tests.PublicApi.Support;

/// <summary>The parameters of everything that a customer can call, but with spans, which reflection cannot pass, and the call that gives one of them a chosen value and the others a good one.</summary>
internal static class PublicParameters
{
    public static IEnumerable<ParameterInfo> All
        => PackageTypes.All.Where(type => !typeof(Delegate).IsAssignableFrom(type))
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OfType<MethodBase>())
            .Select(method => method is MethodInfo generic ? Closed(generic) : method)
            .Where(method => !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike))
            .SelectMany(method => method.GetParameters())
            .Where(parameter => !parameter.IsOut);

    /// <summary>A generic method as somebody may call it: for an enumeration where it takes values, else for texts.</summary>
    public static MethodInfo Closed(MethodInfo method) => !method.IsGenericMethodDefinition ? method
        : method.MakeGenericMethod(method.GetGenericArguments()[0].GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? typeof(Confidence) : typeof(string));

    public static string Name(ParameterInfo parameter) => $"{parameter.Member.DeclaringType!.Name}.{parameter.Member} {parameter.Name}";

    public static ParameterInfo Named(IEnumerable<ParameterInfo> parameters, string name) => parameters.Single(parameter => Name(parameter) == name);

    /// <summary>What the call throws, which its documentation has to name; null when it throws nothing.</summary>
    public static Exception? Thrown(ParameterInfo parameter, object? value)
    {
        if (Record.Exception(() => Invoke(parameter, value)) is not { } thrown)
        {
            return null;
        }

        var refusal = Assert.IsType<TargetInvocationException>(thrown).InnerException!;
        Assert.True(IsDocumented((MethodBase)parameter.Member, refusal), $"{Name(parameter)} throws {refusal.GetType().Name}, and its documentation does not say so.");
        return refusal;
    }

    /// <summary>Named by itself, or by a more general exception that is one of its kind, such as a blank text under <see cref="ArgumentException"/>.</summary>
    private static bool IsDocumented(MethodBase method, Exception refusal)
    {
        var named = DocumentedApi.Of(DocumentedMember(method)).Exceptions;
        for (var type = refusal.GetType(); type != typeof(SystemException) && type is not null; type = type.BaseType)
        {
            if (named.Contains(type.Name, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The property of a method that reads or sets one, which has the documentation; any other method itself.</summary>
    private static MemberInfo DocumentedMember(MethodBase method)
        => (MemberInfo?)method.DeclaringType!.GetProperties().SingleOrDefault(property => property.GetAccessors().Contains(method)) ?? method;

    /// <summary>What a constructor makes.</summary>
    public static object Made(ParameterInfo parameter, object? value) => Invoke(parameter, value)!;

    private static object? Invoke(ParameterInfo chosen, object? value)
    {
        var method = (MethodBase)chosen.Member;
        var arguments = method.GetParameters().Select(each => each.Position == chosen.Position ? value : Samples.Argument(each)).ToArray();
        return method is ConstructorInfo constructor
            ? constructor.Invoke(arguments)
            : Awaited(method.Invoke(method.IsStatic ? null : Samples.Of(method.DeclaringType!), arguments));
    }

    /// <summary>What a task throws is thrown by the call, for whoever waits for it.</summary>
    private static object? Awaited(object? result)
    {
        if (result is Task { IsFaulted: true } failed)
        {
            throw new TargetInvocationException(failed.Exception!.InnerException);
        }

        return result is Task ? null : result;
    }
}
