using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Thqse.Sdk.Tests.PublicApi.Documentation;

/// <summary>What the documentation says of a member that a test holds by reflection: the same member is found among the symbols.</summary>
internal static class DocumentedMembers
{
    /// <summary>The exceptions that are documented, by their simple names.</summary>
    public static IReadOnlyList<string> ExceptionsOf(MethodBase method) => DocumentedApi.Of(SymbolOf(method)).Exceptions;

    private static ISymbol SymbolOf(MethodBase method)
        => DocumentedApi.Symbols.Single(symbol => symbol.ContainingType?.Name == WithoutArity(method.DeclaringType!.Name) && NameOf(symbol) == method.Name && HasParameters(symbol, method));

    /// <summary>A property is found by the method that reads it.</summary>
    private static string NameOf(ISymbol symbol) => symbol is IPropertySymbol { IsIndexer: true } ? "get_Item" : symbol.MetadataName;

    private static bool HasParameters(ISymbol symbol, MethodBase method)
        => DocumentedApi.ParametersOf(symbol).Select(parameter => (parameter.Name, parameter.Type is IArrayTypeSymbol array ? array.ElementType.Name + "[]" : parameter.Type.Name))
            .SequenceEqual(method.GetParameters().Select(parameter => (parameter.Name!, WithoutArity(parameter.ParameterType.Name.TrimEnd('&')))));

    private static string WithoutArity(string name) => name.Split('`')[0];
}
