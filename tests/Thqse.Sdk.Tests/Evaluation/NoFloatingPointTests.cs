using System.Reflection;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Evaluation;

/// <summary>A verdict must not depend on binary fractions: none is stored, passed or held in a variable.</summary>
public class NoFloatingPointTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_member_of_the_package_uses_floating_point()
        => Assert.Empty(typeof(CpomCatalogue).Assembly.GetTypes().SelectMany(type => type.GetMembers(All)).Where(IsFloating).Select(member => $"{member.DeclaringType}.{member.Name}"));

    [Fact]
    public void Floating_point_would_be_noticed()
        => Assert.Equal(3, typeof(Sample).GetMembers(All).Count(IsFloating));

    private static bool IsFloating(MemberInfo member) => TypesOf(member).Any(IsFloating);

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodInfo method => [method.ReturnType, .. Variables(method)],
        ConstructorInfo constructor => Variables(constructor),
        _ => [],
    };

    private static IEnumerable<Type> Variables(MethodBase method)
        => method.GetParameters().Select(parameter => parameter.ParameterType)
            .Concat(method.GetMethodBody()?.LocalVariables.Select(variable => variable.LocalType) ?? []);

    private static bool IsFloating(Type type)
        => type == typeof(double) || type == typeof(float) || type == typeof(Half)
            || (type.HasElementType && IsFloating(type.GetElementType()!))
            || type.GetGenericArguments().Any(IsFloating);

    private static class Sample
    {
        public static readonly List<double?> Field = [];

        public static void Parameter(in float value) => GC.KeepAlive(value);

        public static decimal Local()
        {
            var local = Math.Sqrt(Field.Count);
            return local > 1 && local < 3 ? 1 : 0;
        }

        public static decimal None() => 0;
    }
}
