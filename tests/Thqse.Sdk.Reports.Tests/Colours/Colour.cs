using System.Globalization;

namespace Thqse.Sdk.Reports.Tests.Colours;

/// <summary>A colour as light, from none to all of red, green and blue.</summary>
internal readonly record struct Colour(double Red, double Green, double Blue)
{
    /// <summary>Reads "#9CCBEB".</summary>
    public static Colour Parse(string hex)
    {
        double Part(int start) => Light(int.Parse(hex.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0);
        return new Colour(Part(1), Part(3), Part(5));
    }

    /// <summary>How light it is, from 0 to 100: what is left of it in grey (L* of CIE 1976).</summary>
    public double Lightness => (116 * Root(Luminance)) - 16;

    private double Luminance => (0.2126 * Red) + (0.7152 * Green) + (0.0722 * Blue);

    /// <summary>How far apart two colours look (CIE 1976); 2 can just be told apart beside each other.</summary>
    public double From(Colour other)
    {
        var ((a, b), (c, d)) = (Hue, other.Hue);
        return Math.Sqrt(Math.Pow(Lightness - other.Lightness, 2) + Math.Pow(a - c, 2) + Math.Pow(b - d, 2));
    }

    /// <summary>The contrast of text on a ground, from 1 to 21 (WCAG 2).</summary>
    public double ContrastWith(Colour other)
        => (Math.Max(Luminance, other.Luminance) + 0.05) / (Math.Min(Luminance, other.Luminance) + 0.05);

    private (double GreenRed, double BlueYellow) Hue
    {
        get
        {
            var x = Root(((0.4124 * Red) + (0.3576 * Green) + (0.1805 * Blue)) / 0.9505);
            var z = Root(((0.0193 * Red) + (0.1192 * Green) + (0.9505 * Blue)) / 1.089);
            return (500 * (x - Root(Luminance)), 200 * (Root(Luminance) - z));
        }
    }

    private static double Light(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    private static double Root(double part) => part > 0.008856 ? Math.Cbrt(part) : (7.787 * part) + (16.0 / 116);
}
