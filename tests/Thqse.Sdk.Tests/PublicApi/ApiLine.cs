using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.SymbolDisplayGenericsOptions;
using static Microsoft.CodeAnalysis.SymbolDisplayMemberOptions;
using static Microsoft.CodeAnalysis.SymbolDisplayMiscellaneousOptions;
using static Microsoft.CodeAnalysis.SymbolDisplayParameterOptions;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>One line for one symbol: its declaration, with what a customer's compiler would notice if it changed.</summary>
internal static class ApiLine
{
    private static readonly string[] AttributesThatMatter =
        ["FlagsAttribute", "ObsoleteAttribute", "JsonConverterAttribute", "EditorBrowsableAttribute", "TypeConverterAttribute"];

    private static readonly SymbolDisplayFormat Name = new(
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: IncludeTypeParameters | IncludeTypeConstraints | IncludeVariance,
        miscellaneousOptions: UseSpecialTypes | IncludeNullableReferenceTypeModifier | EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat Unconstrained = Name.RemoveGenericsOptions(IncludeTypeConstraints);

    private static readonly SymbolDisplayFormat Member = Name
        .WithMemberOptions(IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType
            | IncludeParameters | IncludeConstantValue | IncludeRef | IncludeExplicitInterface)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | IncludeName | IncludeDefaultValue | IncludeParamsRefOut | IncludeExtensionThis);

    public static string Of(ISymbol symbol)
        => Attributes(symbol) + symbol switch
        {
            INamedTypeSymbol type => Type(type),
            IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } value => $"{value.Name} = {value.ConstantValue}",
            _ => symbol.ToDisplayString(Member),
        };

    private static string Type(INamedTypeSymbol type)
    {
        var bases = Bases(type);
        var after = bases.Length == 0 ? string.Empty : " : " + string.Join(", ", bases.Select(each => each.ToDisplayString(Unconstrained)));
        var name = type.ToDisplayString(Unconstrained);
        var constraints = type.ToDisplayString(Name).Substring(name.Length);
        return $"{(type.DeclaredAccessibility == Accessibility.Public ? "public" : "protected")} {Kind(type)} {name}{after}{constraints}";
    }

    private static INamedTypeSymbol[] Bases(INamedTypeSymbol type)
        => [
            .. type.BaseType is { SpecialType: SpecialType.None } parent ? new[] { parent } : [],
            .. type.EnumUnderlyingType is { SpecialType: not SpecialType.System_Int32 } underlying ? new[] { underlying } : [],
            .. type.Interfaces.OrderBy(each => each.ToDisplayString(Name), StringComparer.Ordinal),
        ];

    private static string Kind(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Class => (type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "open ") + (type.IsRecord ? "record" : "class"),
        TypeKind.Struct => type.IsReadOnly ? "readonly struct" : "struct",
        _ => type.TypeKind.ToString().ToLowerInvariant(),
    };

    private static string Attributes(ISymbol symbol)
        => string.Concat(symbol.GetAttributes()
            .Where(attribute => AttributesThatMatter.Contains(attribute.AttributeClass!.Name))
            .Select(attribute => $"[{attribute}] ")
            .Order(StringComparer.Ordinal));
}
