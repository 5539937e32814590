using System.Reflection;
using System.Runtime.CompilerServices;

namespace Thqse.Sdk.Tests.Architecture;

/// <summary>Objects that no constructor has seen, with a number in each of their enumerations that is none of its values.</summary>
/// <param name="language">The language, which is often asked for first.</param>
/// <param name="flag">What each yes or no says.</param>
/// <param name="count">How many things are in each list.</param>
internal sealed class NoValues(Language language, bool flag, int count)
{
    private const int Undefined = 1 << 20;
    private const int Deepest = 4;

    public static IReadOnlyList<NoValues> All { get; } =
        [.. from language in new[] { Language.English, (Language)Undefined } from flag in new[] { false, true } from count in new[] { 0, 1 } select new NoValues(language, flag, count)];

    public object? Of(Type type) => Of(type, Deepest);

    private object? Of(Type type, int depth)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? (type.IsByRef ? type.GetElementType()! : type);
        var item = inner.IsArray ? inner.GetElementType() : inner.IsGenericType && inner.IsInterface && inner.GetGenericArguments().Length == 1 ? inner.GetGenericArguments()[0] : null;
        return inner == typeof(Language) ? language
            : inner.IsEnum ? Enum.ToObject(inner, Undefined)
            : inner == typeof(bool) ? flag
            : inner == typeof(string) ? "text"
            : item is not null && inner.IsAssignableFrom(item.MakeArrayType()) ? ListOf(item, depth)
            : !IsOurs(inner) || inner.IsAbstract || typeof(Delegate).IsAssignableFrom(inner) || depth == 0 ? inner.IsValueType ? Activator.CreateInstance(inner) : null
            : Filled(inner, depth - 1);
    }

    private static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith("Thqse.", StringComparison.OrdinalIgnoreCase) || type.Assembly.GetName().Name == "thqse";

    private Array ListOf(Type item, int depth)
    {
        var list = Array.CreateInstance(item, depth == 0 ? 0 : count);
        for (var i = 0; i < list.Length; i++)
        {
            list.SetValue(Of(item, depth - 1), i);
        }

        return list;
    }

    private object Filled(Type type, int depth)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type);
        for (var each = type; each is not null && each != typeof(object); each = each.BaseType)
        {
            foreach (var field in each.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                field.SetValue(made, Of(field.FieldType, depth));
            }
        }

        return made;
    }
}
