using System.Reflection;
using System.Runtime.CompilerServices;
using Thqse.Sdk.Tests.PublicApi.Documentation;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

public class TypeShapeTests
{
    [Fact]
    public void Every_class_is_sealed_static_or_closed_or_says_that_it_is_open()
        => DocumentedApi.AssertAll(
            PackageTypes.All.Where(type => type.IsClass && !typeof(Delegate).IsAssignableFrom(type)),
            type => type.IsSealed || IsClosed(type)
                || DocumentedApi.Of(type).OfValue.Contains("Open for inheritance", StringComparison.Ordinal));

    [Fact]
    public void Every_struct_is_read_only_and_says_what_its_default_value_is()
        => DocumentedApi.AssertAll(
            PackageTypes.All.Where(type => type.IsValueType && !type.IsEnum),
            type => IsReadOnly(type) && DocumentedApi.Of(type).OfValue.Contains("default value", StringComparison.Ordinal));

    /// <summary>The parts of a tuple have no documentation, no order that one could add to, and no name in another language: a type of its own has.</summary>
    [Fact]
    public void Nothing_gives_or_takes_a_tuple()
        => Assert.Empty(
            from method in PackageTypes.All.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            from type in method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)
            where HasTuple(type)
            select $"{method.DeclaringType!.Name}.{method.Name}");

    [Fact]
    public void What_is_asynchronous_can_be_cancelled_by_a_last_parameter_that_is_called_as_everywhere()
    {
        var methods = PackageTypes.All.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => typeof(Task).IsAssignableFrom(method.ReturnType) || method.ReturnType.Name == "IAsyncEnumerable`1")
            .ToArray();

        Assert.NotEmpty(methods);
        Assert.All(methods, method =>
        {
            Assert.EndsWith("Async", method.Name, StringComparison.Ordinal);
            var last = method.GetParameters()[^1];
            Assert.Equal((typeof(CancellationToken), "cancellationToken", true), (last.ParameterType, last.Name, last.IsOptional));
        });
    }

    private static bool HasTuple(Type type) => type.HasElementType ? HasTuple(type.GetElementType()!)
        : (type.FullName ?? type.Name).StartsWith("System.ValueTuple`", StringComparison.Ordinal) || type.GetGenericArguments().Any(HasTuple);

    /// <summary>An abstract class is closed when nobody outside can derive from it.</summary>
    private static bool IsClosed(Type type)
        => type.IsAbstract && !PublicMembers.WrittenIn(type).OfType<ConstructorInfo>().Any();

    /// <summary>By name: the older build brings an attribute of its own.</summary>
    private static bool IsReadOnly(Type type) => type.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == nameof(IsReadOnlyAttribute));
}
