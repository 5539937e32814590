using FsCheck;
using FsCheck.Fluent;

namespace Thqse.Sdk.Tests.Generation;

/// <summary>One of several things, whatever their number.</summary>
public readonly record struct Place(int Number)
{
    public static Arbitrary<Place> Anywhere { get; } = Arb.From(Gen.Choose(0, int.MaxValue).Select(number => new Place(number)));

    public T In<T>(IReadOnlyList<T> things) => things[Number % things.Count];
}
