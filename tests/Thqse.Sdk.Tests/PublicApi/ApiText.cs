using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>The public surface of the package as a text: a line for each type and each member, so that a change of it is a line of a review.</summary>
internal static class ApiText
{
    public static string OfPackage()
    {
        var text = new StringBuilder();
        foreach (var types in PackageSymbols.Types.GroupBy(type => type.ContainingNamespace.ToDisplayString()).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(types.Key).Append("\n\n");
            foreach (var type in types)
            {
                text.Append(Of(type)).Append('\n');
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The line of a type, then an indented line for each member that a customer can use, by name; the values of an enumeration in their order.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        var lines = Members(type)
            .OrderBy(member => type.TypeKind == TypeKind.Enum ? Convert.ToInt64(((IFieldSymbol)member).ConstantValue, CultureInfo.InvariantCulture) : 0)
            .ThenBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(ApiLine.Of, StringComparer.Ordinal)
            .Select(member => "    " + ApiLine.Of(member));
        return string.Concat(lines.Prepend(ApiLine.Of(type)).Select(line => line + "\n"));
    }

    /// <summary>A property and an event speak for their accessors; the hidden field of an enumeration and the constructor of every struct say nothing.</summary>
    public static IEnumerable<ISymbol> Members(INamedTypeSymbol type)
        => type.TypeKind == TypeKind.Delegate
            ? []
            : type.GetMembers().Where(PackageSymbols.IsVisible).Where(member => member switch
            {
                INamedTypeSymbol => false,
                IMethodSymbol { AssociatedSymbol: not null } => false,
                IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 } => !type.IsValueType,
                IFieldSymbol field => type.TypeKind != TypeKind.Enum || field.HasConstantValue,
                _ => true,
            });
}
