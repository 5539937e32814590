namespace Thqse.Sdk;

/// <summary>Sums and products of whole numbers that 64 bits hold, as long as they do too. The least of them, which has no opposite, counts as not held.</summary>
internal static class Whole64
{
    public static bool TryAdd(long one, long other, out long sum)
    {
        sum = unchecked(one + other);
        return ((one ^ sum) & (other ^ sum)) >= 0 && sum != long.MinValue;
    }

    public static bool TryMultiply(long one, long other, out long product)
    {
        // Most numbers are far smaller, and a division costs more than all the rest.
        product = unchecked(one * other);
        return (IsOf32Bits(one) && IsOf32Bits(other)) || one == 0 || (product / one == other && product != long.MinValue);
    }

    public static long GreatestCommonDivisor(long one, long other)
    {
        while (other != 0)
        {
            (one, other) = (other, one % other);
        }

        return Math.Abs(one);
    }

    private static bool IsOf32Bits(long number) => number == unchecked((int)number);
}
