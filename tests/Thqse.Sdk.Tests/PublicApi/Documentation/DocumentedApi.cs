using System.Reflection;
using System.Xml.Linq;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi.Documentation;

/// <summary>The public surface with the documentation file that is shipped beside the assembly.</summary>
internal static class DocumentedApi
{
    private static readonly Dictionary<string, MemberDocumentation> ById = XDocument.Load(Path.ChangeExtension(PackageTypes.Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => new MemberDocumentation(member), StringComparer.Ordinal);

    /// <summary>Every type and member that somebody wrote; those which the compiler writes for a record are not documented.</summary>
    public static IReadOnlyList<MemberInfo> Members { get; } = [.. PackageTypes.All.SelectMany(type => PublicMembers.WrittenIn(type).Prepend(type))];

    /// <summary>Those that have words of their own.</summary>
    public static IEnumerable<MemberInfo> Described => Members.Where(member => !Of(member).IsInherited);

    /// <summary>The members that give a value: properties, constants excepted, and methods.</summary>
    public static IEnumerable<MemberInfo> Values => Described.Where(member => TypeOf(member) is not null && !PublicMembers.IsOperator(member));

    public static MemberDocumentation Of(MemberInfo member)
        => ById.TryGetValue(DocumentationId.Of(member), out var found) ? found : new MemberDocumentation(new XElement("member"));

    /// <summary>The type of what a property or method gives; null for what gives nothing.</summary>
    public static Type? TypeOf(MemberInfo member) => member switch
    {
        PropertyInfo property => property.PropertyType,
        MethodInfo method when method.ReturnType != typeof(void) => method.ReturnType,
        _ => null,
    };

    public static IReadOnlyList<ParameterInfo> ParametersOf(MemberInfo member) => member switch
    {
        PropertyInfo property => property.GetIndexParameters(),
        MethodBase method => method.GetParameters(),
        _ => [],
    };

    /// <summary>Fails with each member that breaks a rule, and what is said of it now.</summary>
    public static void AssertAll<T>(IEnumerable<T> members, Func<T, bool> rule)
        where T : MemberInfo
    {
        var judged = members.ToArray();
        Assert.NotEmpty(judged);
        var breaking = judged.Where(member => !rule(member)).Select(member => $"{DocumentationId.Of(member)}: {Of(member).Summary}").ToArray();
        Assert.True(breaking.Length == 0, string.Join('\n', breaking));
    }
}
