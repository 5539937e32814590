using System.Reflection;

namespace Thqse.Sdk.Tests.PublicApi.Support;

/// <summary>Whether null can be given or taken: by annotation of a reference, or by a nullable value.</summary>
internal static class Nullness
{
    /// <summary>Whether a property or a method can give null.</summary>
    public static bool CanGiveNull(MemberInfo member)
        => (member is PropertyInfo property ? Context.Create(property) : Context.Create(((MethodInfo)member).ReturnParameter)).ReadState == NullabilityState.Nullable;

    /// <summary>Whether a parameter takes null or, where it is a result, can be null.</summary>
    public static bool CanBeNull(ParameterInfo parameter)
        => (parameter.IsOut ? Context.Create(parameter).ReadState : Context.Create(parameter).WriteState) == NullabilityState.Nullable;

    /// <summary>Whether a parameter asks for an object.</summary>
    public static bool MustNotBeNull(ParameterInfo parameter)
        => parameter.ParameterType is { IsValueType: false, IsByRef: false } && !CanBeNull(parameter);

    /// <summary>One for each question: it remembers what it has read, and tests run beside each other.</summary>
    private static NullabilityInfoContext Context => new();
}
