using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Thqse.Sdk.Tests.Architecture;

/// <summary>The methods of a package with a switch that names every value of an enumeration: the compiler puts its own throw there, for a number that is none of them.</summary>
internal static class ClosedSwitches
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>By the names of the methods; those that take spans or live on the stack only cannot be called here.</summary>
    public static ILookup<string, MethodBase> Of(Assembly package) => package.GetTypes()
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetMembers(Declared).OfType<MethodBase>())
        .Where(method => !method.ContainsGenericParameters && HasClosedSwitch(method) && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike || parameter.ParameterType.GetElementType()?.IsByRefLike == true))
        .ToLookup(method => $"{method.DeclaringType!.FullName}.{method.Name}");

    /// <summary>Whether it refuses objects made of numbers that are no values, in one of the states that they can be in.</summary>
    public static bool Refuses(MethodBase method) => NoValues.All.Any(values => Refuses(method, values));

    private static bool Refuses(MethodBase method, NoValues values)
    {
        var arguments = method.GetParameters().Select(parameter => values.Of(parameter.ParameterType)).ToArray();
        try
        {
            var result = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(method.IsStatic ? null : values.Of(method.DeclaringType!), arguments);
            foreach (var _ in result as IEnumerable ?? Array.Empty<object>())
            {
            }

            return false;
        }
        catch (TargetInvocationException thrown)
        {
            return IsRefusal(thrown.InnerException!);
        }
        catch (Exception thrown) when (IsRefusal(thrown))
        {
            return true;
        }
    }

    /// <summary>At the door, or by the switch itself.</summary>
    private static bool IsRefusal(Exception thrown) => thrown is ArgumentOutOfRangeException { ActualValue: Enum } or SwitchExpressionException;

    private static bool HasClosedSwitch(MethodBase method)
    {
        const byte Call = 0x28, MethodTable = 0x06;
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        return Enumerable.Range(0, Math.Max(0, code.Length - 4)).Any(place => code[place] == Call && code[place + 4] == MethodTable && IsThrow(method.Module, BitConverter.ToInt32(code, place + 1)));
    }

    private static bool IsThrow(Module module, int token)
    {
        try
        {
            return module.ResolveMethod(token) is { } called && called.DeclaringType!.Name.StartsWith("<PrivateImplementationDetails>", StringComparison.Ordinal) && called.Name.StartsWith("Throw", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            // Not a call after all, but a number that looks like one.
            return false;
        }
    }
}
