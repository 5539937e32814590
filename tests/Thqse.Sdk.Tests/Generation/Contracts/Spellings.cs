using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>How people write an identifier: as the catalogue does, with other capitals, zeros in front of its number, without the beginning that the catalogue lets them leave out.</summary>
public static class Spellings
{
    /// <summary>Mostly as the catalogue does.</summary>
    public static Gen<string> Of(IndicatorId id, CpomCatalogue catalogue) => Gen.Frequency(
        (8, Gen.Constant(0)),
        (3, Gen.Choose(1, 3))).Select(way => Of(id, catalogue, way));

    /// <param name="id">The identifier.</param>
    /// <param name="catalogue">Its catalogue.</param>
    /// <param name="way">Which of the four ways, counted round.</param>
    public static string Of(IndicatorId id, CpomCatalogue catalogue, int way) => (way % 4) switch
    {
        0 => id.ToString(),
        1 => Regex.Replace(id.ToString(), "([0-9]+)$", "0$1", RegexOptions.CultureInvariant),
        2 => id.ToString().ToLowerInvariant(),
        _ => id.ToString()[catalogue.Naming.MayBeLeftOut.Length..],
    };
}
