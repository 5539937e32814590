using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>
/// A property looks as cheap as a field, and a reader uses it so, in a loop. An object that has to be made is made once: a property that was read allocates nothing when it is read again, hence gives
/// the same object; else it is a method. A number may be turned into a decimal at each read, an identifier into its text.
/// </summary>
public class PropertyCostTests
{
    /// <summary>What a quotient that becomes a decimal takes.</summary>
    private const int OfAValue = 300;

    /// <summary>As many samples of a type as show it in all its states.</summary>
    private const int Enough = 40;

    private static readonly MethodInfo OfClass = typeof(PropertyCostTests).GetMethod(nameof(AllocatedByClass), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo OfStruct = typeof(PropertyCostTests).GetMethod(nameof(AllocatedByStruct), BindingFlags.NonPublic | BindingFlags.Static)!;

    private delegate TValue ReadingOfStruct<T, TValue>(ref T item)
        where T : struct;

    [Fact]
    public void A_property_that_is_read_again_costs_nothing()
    {
        var costly = (
            from type in Samples.All.GroupBy(each => each.GetType())
            from item in type.Take(Enough)
            from property in ObjectGraph.Properties(item)
            let allocated = Allocated(item, property)
            where allocated > (property.PropertyType.IsValueType || property.PropertyType == typeof(string) ? OfAValue : 0)
            group allocated by $"{property.DeclaringType!.Name}.{property.Name}" into found
            select $"{found.Key}: {found.Max()} bytes").ToList();

        Assert.True(costly.Count == 0, string.Join("\n", costly));
    }

    /// <summary>Of the type, such as all that the package ships.</summary>
    [Fact]
    public void A_static_property_gives_the_same_object_each_time()
        => Assert.All(
            PackageTypes.All.Where(type => !type.ContainsGenericParameters).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)).Where(property => !property.PropertyType.IsValueType),
            property => Assert.Same(property.GetValue(null), property.GetValue(null)));

    [Fact]
    public void A_property_that_makes_something_each_time_would_be_found()
        => Assert.NotEqual(0, Allocated(new Making(), typeof(Making).GetProperty(nameof(Making.Text))!));

    private static long Allocated(object item, PropertyInfo property)
        => (long)(property.DeclaringType!.IsValueType ? OfStruct : OfClass).MakeGenericMethod(property.DeclaringType, property.PropertyType).Invoke(null, [item, property])!;

    private static long AllocatedByClass<T, TValue>(object item, PropertyInfo property)
        where T : class
    {
        var read = property.GetMethod!.CreateDelegate<Func<T, TValue>>();
        return Allocated(() => read((T)item));
    }

    private static long AllocatedByStruct<T, TValue>(object item, PropertyInfo property)
        where T : struct
    {
        var read = property.GetMethod!.CreateDelegate<ReadingOfStruct<T, TValue>>();
        var value = (T)item;
        return Allocated(() => read(ref value));
    }

    /// <summary>The first readings make what is made once, and what the run time makes of the code.</summary>
    private static long Allocated<TValue>(Func<TValue> read)
    {
        read();
        read();
        var before = GC.GetAllocatedBytesForCurrentThread();
        read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class Making
    {
        [SuppressMessage("Performance", "CA1822", Justification = "A property of an object is what is tried.")]
        public string Text => new(' ', 3);
    }
}
