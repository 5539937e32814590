using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Thqse.Sdk.Tests.Architecture;

/// <summary>Which room uses which, as the compiled package shows it, and by what.</summary>
internal static class Arrows
{
    /// <summary>For each arrow one use of it, such as "Fiche uses Measure"; what is known to all is left out.</summary>
    public static IReadOnlyDictionary<(string From, string To), string> All { get; } = new ArchLoader().LoadAssembly(typeof(Diagnostic).Assembly).Build().Types
        .SelectMany(type => type.Dependencies.Where(use => use.Target is not GenericParameter && !IsNamedByAttributes(use.Target)).Select(use => (From: RoomOf(type), To: RoomOf(use.Target), Use: $"{type.Name} uses {use.Target.Name}")))
        .Where(arrow => arrow.From is not null && arrow.To is not null && arrow.From != arrow.To && !SourceRooms.KnownToAll.Contains(arrow.To))
        .GroupBy(arrow => (arrow.From!, arrow.To!))
        .ToDictionary(arrows => arrows.Key, arrows => arrows.First().Use);

    /// <summary>By an attribute a type says which converter any serializer takes: it is how .NET finds the document of a type, and nothing that the type does.</summary>
    private static bool IsNamedByAttributes(IType type) => type.Name.StartsWith("DocumentJsonConverter", StringComparison.Ordinal);

    /// <summary>The room of a type, or of the one that it is nested in; null for what is not of the package.</summary>
    private static string? RoomOf(IType type) => SourceRooms.OfTypes.GetValueOrDefault(type.FullName.Split('+')[0]);
}
