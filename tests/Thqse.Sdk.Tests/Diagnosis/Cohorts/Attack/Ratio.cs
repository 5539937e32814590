using System.Numerics;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts.Attack;

/// <summary>An exact quotient of whole numbers, of either sign: an attack that rounds proves nothing.</summary>
internal readonly struct Ratio : IComparable<Ratio>, IEquatable<Ratio>
{
    private readonly BigInteger top;
    private readonly BigInteger bottomLessOne;

    private Ratio(BigInteger top, BigInteger bottom)
    {
        this.top = top;
        bottomLessOne = bottom - 1;
    }

    public static Ratio Zero => default;

    public int Sign => top.Sign;

    // Kept less one, so that the default value is zero.
    private BigInteger Bottom => bottomLessOne + 1;

    public static implicit operator Ratio(int value) => new(value, 1);

    public static implicit operator Ratio(decimal value)
    {
        var bottom = BigInteger.One;
        while (decimal.Truncate(value) != value)
        {
            (value, bottom) = (value * 10, bottom * 10);
        }

        return Of(new BigInteger(value), bottom);
    }

    public static Ratio operator +(Ratio one, Ratio other) => one.Sign == 0 ? other : other.Sign == 0 ? one : Of((one.top * other.Bottom) + (other.top * one.Bottom), one.Bottom * other.Bottom);

    public static Ratio operator -(Ratio value) => new(-value.top, value.Bottom);

    public static Ratio operator -(Ratio one, Ratio other) => one + -other;

    public static Ratio operator *(Ratio one, Ratio other) => Of(one.top * other.top, one.Bottom * other.Bottom);

    public static Ratio operator /(Ratio one, Ratio other) => other.Sign > 0 ? Of(one.top * other.Bottom, one.Bottom * other.top) : Of(-one.top * other.Bottom, one.Bottom * -other.top);

    public static bool operator <(Ratio one, Ratio other) => one.CompareTo(other) < 0;

    public static bool operator >(Ratio one, Ratio other) => one.CompareTo(other) > 0;

    public static bool operator <=(Ratio one, Ratio other) => one.CompareTo(other) <= 0;

    public static bool operator >=(Ratio one, Ratio other) => one.CompareTo(other) >= 0;

    public static bool operator ==(Ratio one, Ratio other) => one.Equals(other);

    public static bool operator !=(Ratio one, Ratio other) => !one.Equals(other);

    public static Ratio Max(Ratio one, Ratio other) => one < other ? other : one;

    public static Ratio Min(Ratio one, Ratio other) => one < other ? one : other;

    public int CompareTo(Ratio other) => (top * other.Bottom).CompareTo(other.top * Bottom);

    public bool Equals(Ratio other) => top == other.top && bottomLessOne == other.bottomLessOne;

    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(top, bottomLessOne);

    public override string ToString() => Bottom.IsOne ? $"{top}" : $"{top}/{Bottom}";

    private static Ratio Of(BigInteger top, BigInteger bottom)
    {
        var common = BigInteger.GreatestCommonDivisor(top, bottom);
        return common.IsOne ? new(top, bottom) : new(top / common, bottom / common);
    }
}
