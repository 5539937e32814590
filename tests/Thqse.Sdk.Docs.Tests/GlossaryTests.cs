using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Docs.Tests.Support;

namespace Thqse.Sdk.Docs.Tests;

/// <summary>Every name in code that the glossary gives is one of the package: a type, or a member of one.</summary>
public partial class GlossaryTests
{
    private static readonly Type[] Types = typeof(CpomCatalogue).Assembly.GetExportedTypes();

    public static TheoryData<string> Names
        => [.. Page.Read("docs/glossary.md").Prose.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).SelectMany(NamesOf).Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_name_in_code_exists(string name)
    {
        var parts = name.Split('.');
        Assert.Contains(parts[0], Types.Select(type => type.Name));
        if (parts.Length > 1)
        {
            var type = Types.Single(type => type.Name == parts[0]);
            Assert.Contains(parts[1], type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Select(member => member.Name));
        }
    }

    [Fact]
    public void The_terms_are_in_alphabetical_order()
    {
        var terms = Page.Read("docs/glossary.md").Prose.Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| French", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1].Trim()).ToArray();

        Assert.Equal(terms.Order(StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), ignoreCase: true)), terms);
        Assert.NotEmpty(terms);
    }

    private static IEnumerable<string> NamesOf(string line) => Code().Matches(line.Split('|')[3]).Select(match => match.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
