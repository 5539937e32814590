using System.Reflection;
using System.Runtime.CompilerServices;

namespace Thqse.Sdk.Tests.PublicApi.Support;

/// <summary>The members that a customer can use, by a call or by inheritance. A property and an event speak for their accessors.</summary>
internal static class PublicMembers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Those that somebody wrote.</summary>
    public static IEnumerable<MemberInfo> WrittenIn(Type type) => In(type).Where(member => !IsMadeByTheCompiler(member));

    /// <summary>Those that the compiler writes for a record.</summary>
    public static IEnumerable<MemberInfo> MadeIn(Type type) => In(type).Where(IsMadeByTheCompiler);

    public static bool IsOperator(MemberInfo member) => member is MethodInfo { IsSpecialName: true } && member.Name.StartsWith("op_", StringComparison.Ordinal);

    public static bool IsOverride(MethodInfo method) => method.GetBaseDefinition() != method;

    public static bool Implements(MethodInfo method)
        => method.DeclaringType!.GetInterfaces().Any(each => method.DeclaringType.GetInterfaceMap(each).TargetMethods.Contains(method));

    private static IEnumerable<MemberInfo> In(Type type)
        => typeof(Delegate).IsAssignableFrom(type) ? [] : type.GetMembers(Declared).Where(member => member switch
        {
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
            EventInfo happening => IsVisible(happening.AddMethod!),
            MethodInfo method => IsVisible(method) && (!method.IsSpecialName || IsOperator(method)),
            ConstructorInfo constructor => IsVisible(constructor),
            FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
            _ => false,
        });

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsMadeByTheCompiler(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute));
}
