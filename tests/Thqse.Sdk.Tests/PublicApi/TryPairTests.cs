using System.Reflection;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.PublicApi.Documentation;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>A method that tries has a twin that throws, and never throws itself.</summary>
[Collection(Samples.OneByOne)]
public class TryPairTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> Names => [.. Methods().Select(Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_returns_whether_it_succeeded_and_gives_its_result_last(string name)
    {
        var method = Method(name);

        Assert.Equal(typeof(bool), method.ReturnType);
        Assert.True(Result(method).IsOut);
        Assert.DoesNotContain(Taken(method), parameter => parameter.IsOut);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_twin_takes_the_same_and_throws(string name)
    {
        var method = Method(name);
        var taken = Taken(method).Select(parameter => parameter.ParameterType).ToArray();
        var given = Result(method).ParameterType.GetElementType();

        var twin = method.Name == "TryGet" ? method.DeclaringType!.GetMethod("get_Item", taken) : method.DeclaringType!.GetMethod(method.Name["Try".Length..], taken);

        Assert.Equal(given, twin is null ? null : PublicParameters.Closed(twin).ReturnType);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_result_that_can_be_null_is_not_when_it_succeeds(string name)
    {
        var result = Result(Method(name));

        // By name: the older build brings an attribute of its own.
        var promise = result.GetCustomAttributesData().SingleOrDefault(attribute => attribute.AttributeType.Name == "NotNullWhenAttribute");
        Assert.Equal(Nullability.Create(result).ReadState == NullabilityState.Nullable, promise?.ConstructorArguments.Single().Value is true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_or_what_is_not_known_gives_false_and_the_default_value(string name)
    {
        var method = Method(name);
        var arguments = method.GetParameters().Select(parameter => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null).ToArray();

        Assert.Equal(false, method.Invoke(method.IsStatic ? null : Samples.Of(method.DeclaringType!), arguments));
        var result = Result(method).ParameterType.GetElementType()!;
        Assert.Equal(result.IsValueType ? Activator.CreateInstance(result) : null, arguments[Result(method).Position]);
    }

    /// <summary>Whoever can ask by a text can also try by a text.</summary>
    [Fact]
    public void Every_indexer_that_throws_for_what_it_does_not_find_has_its_twin()
        => Assert.Empty(PackageTypes.All.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.GetIndexParameters().Length == 1 && Throws(property) && !HasTwin(property))
            .Select(property => $"{property.DeclaringType!.Name}[{property.GetIndexParameters()[0].ParameterType.Name}]"));

    private static bool Throws(PropertyInfo indexer)
        => DocumentedApi.Of(indexer).Exceptions.Contains(nameof(KeyNotFoundException), StringComparer.Ordinal);

    private static bool HasTwin(PropertyInfo indexer)
        => indexer.DeclaringType!.GetMethod("TryGet", [indexer.GetIndexParameters()[0].ParameterType, indexer.PropertyType.MakeByRefType()]) is not null;

    /// <summary>The last parameter, but for what tells why there is none.</summary>
    private static ParameterInfo Result(MethodInfo method)
        => method.GetParameters().Last(parameter => parameter.ParameterType != typeof(IReadOnlyList<Diagnostic>).MakeByRefType());

    private static ParameterInfo[] Taken(MethodInfo method) => method.GetParameters()[..Result(method).Position];

    private static IEnumerable<MethodInfo> Methods()
        => typeof(CpomCatalogue).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods()).Where(method => method.Name.StartsWith("Try", StringComparison.Ordinal)).Select(PublicParameters.Closed);

    private static MethodInfo Method(string name) => Methods().Single(method => Name(method) == name);

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}({method.GetParameters()[0].ParameterType.Name})";
}
