using System.Reflection;

namespace Thqse.Sdk.Tests.PublicApi.Documentation;

/// <summary>The identifier by which the documentation file knows a type or a member, as the C# standard says. A form that is not known here finds no documentation, and a test fails.</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Name(type),
        FieldInfo => $"F:{Name(member.DeclaringType!)}.{member.Name}",
        EventInfo => $"E:{Name(member.DeclaringType!)}.{member.Name}",
        PropertyInfo property => $"P:{Name(member.DeclaringType!)}.{member.Name}{Parameters(property.GetIndexParameters())}",
        MethodInfo { IsConstructedGenericMethod: true } method => Of(method.GetGenericMethodDefinition()),
        MethodInfo { IsGenericMethodDefinition: true } method => $"M:{Name(method.DeclaringType!)}.{method.Name}``{method.GetGenericArguments().Length}{Parameters(method.GetParameters())}",
        MethodBase method => $"M:{Name(member.DeclaringType!)}.{member.Name.Replace('.', '#')}{Parameters(method.GetParameters())}",
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "No kind of member that can be documented."),
    };

    private static string Parameters(ParameterInfo[] parameters)
        => parameters.Length == 0 ? string.Empty : $"({string.Join(',', parameters.Select(parameter => Name(parameter.ParameterType)))})";

    private static string Name(Type type) => type switch
    {
        { IsByRef: true } => Name(type.GetElementType()!) + "@",
        { IsArray: true } => Name(type.GetElementType()!) + "[]",
        { IsGenericMethodParameter: true } => "``" + type.GenericParameterPosition,
        { IsGenericParameter: true } => "`" + type.GenericParameterPosition,
        { IsConstructedGenericType: true } => $"{Name(type.GetGenericTypeDefinition()).Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Name))}}}",
        _ => type.FullName!.Replace('+', '.'),
    };
}
