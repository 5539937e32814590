using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Thqse.Sdk.Tests.PublicApi.Documentation;

/// <summary>The public surface with the documentation file that is shipped beside the assembly.</summary>
internal static class DocumentedApi
{
    private static readonly Dictionary<string, MemberDocumentation> ById = XDocument.Load(Path.ChangeExtension(PackageSymbols.File, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => new MemberDocumentation(member), StringComparer.Ordinal);

    /// <summary>Every type and member that somebody wrote; those which the compiler writes for a record are not documented.</summary>
    public static IReadOnlyList<ISymbol> Symbols { get; } =
        [.. PackageSymbols.Types.SelectMany(type => ApiText.Members(type).Where(IsWritten).Prepend(type))];

    /// <summary>The members that give a value: properties, constants excepted, and methods.</summary>
    public static IEnumerable<ISymbol> Values => Symbols.Where(symbol => TypeOf(symbol) is not null && !Of(symbol).IsInherited && !IsOperator(symbol));

    public static MemberDocumentation Of(ISymbol symbol)
        => ById.TryGetValue(symbol.GetDocumentationCommentId()!, out var found) ? found : new MemberDocumentation(new XElement("member"));

    /// <summary>The type of what a property or method gives; null for what gives nothing.</summary>
    public static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IMethodSymbol { ReturnsVoid: false } method => method.ReturnType,
        _ => null,
    };

    public static IReadOnlyList<IParameterSymbol> ParametersOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Parameters,
        IMethodSymbol method => method.Parameters,
        _ => [],
    };

    public static bool IsOperator(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator };

    /// <summary>Whether null can be given: by annotation of a reference, or by a nullable value.</summary>
    public static bool CanBeNull(ITypeSymbol type)
        => type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Fails with each symbol that breaks a rule, and what is said of it now.</summary>
    public static void AssertAll(IEnumerable<ISymbol> symbols, Func<ISymbol, bool> rule)
    {
        var judged = symbols.ToArray();
        Assert.NotEmpty(judged);
        var breaking = judged.Where(symbol => !rule(symbol)).Select(symbol => $"{symbol.ToDisplayString()}: {Of(symbol).Summary}").ToArray();
        Assert.True(breaking.Length == 0, string.Join('\n', breaking));
    }

    private static bool IsWritten(ISymbol symbol)
        => !symbol.GetAttributes().Any(attribute => attribute.AttributeClass!.Name == "CompilerGeneratedAttribute");
}
