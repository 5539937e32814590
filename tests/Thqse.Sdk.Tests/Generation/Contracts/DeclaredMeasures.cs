using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>The measures of which a value can be declared; one that is computed has none.</summary>
internal static class DeclaredMeasures
{
    public static Measure[] Of(Fiche fiche) => [.. fiche.Targets.Measures.Where(measure => measure.Computation is null)];
}
