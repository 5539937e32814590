using System.Reflection;
using System.Text.RegularExpressions;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Docs.Tests.Support;

namespace Thqse.Sdk.Docs.Tests;

/// <summary>Every name in code that a page for users gives is one of the package: a type, or a member of one.</summary>
public partial class NameTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    // Of .NET, of hosts, of the command line, and the other package.
    private static readonly string[] NotOurs = ["Replace", "ServiceCollection", "ETag", "ConfigureConventions", "DateOnly", "LocalDate.FromDateOnly", "COLUMNS", "NO_COLOR", "PAGER=cat", "FILE", "Thqse.Cli", "Thqse.Sdk.Workbooks", "Thqse.Sdk.Reports"];
    private static readonly Type[] Types = [.. new[] { typeof(CpomCatalogue), typeof(Workbooks.ContractWorkbook), typeof(Reports.CpomReport) }.SelectMany(each => each.Assembly.GetExportedTypes())];
    private static readonly HashSet<string> Members = [.. Types.SelectMany(type => type.GetMembers(Public)).Select(member => member.Name)];

    public static TheoryData<string> Pages
        => [.. Repository.MarkdownFiles.Where(file => file.EndsWith("README.md", StringComparison.Ordinal)
            || (file.StartsWith("docs/", StringComparison.Ordinal) && !file.StartsWith("docs/decisions/", StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_name_in_code_exists(string file)
        => Assert.All(Page.Read(file).Prose.SelectMany(line => Code().Matches(line)).Select(match => match.Groups[1].Value).Distinct(), name => Assert.True(Exists(name), name));

    [Fact]
    public void A_name_that_does_not_exist_is_seen()
        => Assert.Equal(
            [true, true, true, false, false, false],
            new[] { "CpomCatalogue", "PlanDocument.Write", "SummaryOfAxis", "PlanDocument.Wrote", "SummaryOfAx", "Thqse.Sdk.Cpomm" }.Select(Exists));

    private static bool Exists(string name)
    {
        var parts = name.Split('.');
        return NotOurs.Contains(name, StringComparer.Ordinal)
            || Types.Any(type => type.Namespace == name)
            || (parts.Length == 1 ? Members.Contains(name) || Types.Any(type => type.Name == name) : Types.Any(type => type.Name == parts[0] && Has(type, parts[1])));
    }

    /// <summary>A member, or an extension method whose first parameter is of the type.</summary>
    private static bool Has(Type type, string member)
        => type.GetMember(member, Public).Length > 0
            || Types.SelectMany(each => each.GetMethods(Public)).Any(method => method.Name == member && method.IsStatic && method.GetParameters().FirstOrDefault()?.ParameterType == type);

    /// <summary>What is written in code and looks like a name of C#: words that begin with a capital, joined by points.</summary>
    [GeneratedRegex(@"`([A-Z][A-Za-z_]+(?:\.[A-Z][A-Za-z]+)*)(?:\([^`]*\))?`")]
    private static partial Regex Code();
}
