using FsCheck;
using FsCheck.Fluent;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>
/// Numbers for several years, of which each is often just at, just below or just above what decides: a number that is asked, or a growth from an earlier year.
/// </summary>
public sealed record Walk(Gen<decimal> Any, Landmarks Landmarks, decimal Step, decimal Largest)
{
    private delegate decimal Move(IReadOnlyList<decimal> earlier);

    public Gen<decimal[]> Over(int years) =>
        from moves in AnyMove.ArrayOf(years)
        select moves.Aggregate<Move, decimal[]>([], (earlier, move) => [.. earlier, Math.Clamp(move(earlier), 0, Largest)]);

    private Gen<Move> AnyMove => Gen.Frequency(
        (2, Any.Select(Move (number) => _ => number)),
        (3, Gen.Elements(Landmarks.Amounts).Zip(AStep, Move (amount, step) => _ => amount + step)),
        (4, Gen.Elements(Landmarks.Percents).Zip(AStep).Zip(Gen.Choose(0, 20), Move (asked, back) => earlier => Grown(earlier, back, asked.Item1) + asked.Item2)),
        (2, Gen.Choose(-15, 130).Zip(Gen.Choose(0, 20), Move (percent, back) => earlier => Grown(earlier, back, percent))));

    private Gen<decimal> AStep => Gen.Elements(-Step, 0, 0, Step);

    /// <summary>The previous number or an earlier one, grown by some percent, in whole steps.</summary>
    private decimal Grown(IReadOnlyList<decimal> earlier, int back, decimal percent)
    {
        var from = earlier.Count == 0 ? Landmarks.Amounts[0] : earlier[back < 10 ? earlier.Count - 1 : back % earlier.Count];
        return decimal.Round(Math.Min(from, Largest) * (100 + percent) / 100 / Step, MidpointRounding.AwayFromZero) * Step;
    }
}
