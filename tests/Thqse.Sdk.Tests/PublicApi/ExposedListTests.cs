using System.Collections;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>What is immutable stays so, also for a caller who casts a list to what it is made of.</summary>
public class ExposedListTests
{
    [Fact]
    public void No_property_gives_a_list_that_a_cast_can_change()
    {
        var mutable = Samples.All.SelectMany(owner => ObjectGraph.Properties(owner)
            .Where(property => IsMutable(property.GetValue(owner)))
            .Select(property => $"{owner.GetType().Name}.{property.Name}: {property.GetValue(owner)!.GetType()}")).ToArray();

        Assert.True(mutable.Length == 0, string.Join('\n', mutable.Distinct()));
    }

    [Fact]
    public void The_samples_reach_every_type_that_has_a_list()
    {
        var withLists = PackageTypes.All.Where(type => type.GetProperties().Any(property => IsList(property.PropertyType) && property.DeclaringType == type) && !type.IsAbstract && !ImmutabilityTests.Builders.Contains(type));

        Assert.All(withLists, type => Assert.Contains(Samples.All, sample => IsOne(sample, type)));
    }

    [Fact]
    public void A_mutable_list_would_be_noticed()
        => Assert.Equal([true, true, true, false, false], new object[] { new[] { 1 }, new List<int>(), new Dictionary<int, int>(), Array.AsReadOnly([1]), Array.Empty<int>() }.Select(IsMutable));

    /// <summary>An empty array has nothing to change.</summary>
    private static bool IsMutable(object? value)
        => value is Array array ? array.Length > 0 : value is IList { IsReadOnly: false } or IDictionary { IsReadOnly: false };

    private static bool IsOne(object sample, Type type)
        => type.IsInstanceOfType(sample) || (sample.GetType() is { IsGenericType: true } made && made.GetGenericTypeDefinition() == type);

    private static bool IsList(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);
}
