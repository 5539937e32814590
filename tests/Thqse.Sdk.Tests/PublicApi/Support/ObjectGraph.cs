using System.Collections;
using System.Reflection;

namespace Thqse.Sdk.Tests.PublicApi.Support;

/// <summary>Follows public properties, and lists into their elements, wherever they lead within the package.</summary>
internal static class ObjectGraph
{
    public static IEnumerable<object> From(IEnumerable<object> roots)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<object>(roots);
        while (pending.TryPop(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            yield return next;
            foreach (var value in Elements(next).Concat(Properties(next).Select(property => property.GetValue(next)!)).Where(value => value is not null))
            {
                pending.Push(value);
            }
        }
    }

    /// <summary>The properties that an object of the package declares and that need no argument.</summary>
    public static IEnumerable<PropertyInfo> Properties(object value)
        => value.GetType().Assembly == typeof(Establishment).Assembly && value is not Array && value.GetType().IsVisible
            ? value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.GetIndexParameters().Length == 0)
            : [];

    private static IEnumerable<object> Elements(object value)
        => value is IEnumerable and not string ? ((IEnumerable)value).Cast<object?>().OfType<object>() : [];
}
