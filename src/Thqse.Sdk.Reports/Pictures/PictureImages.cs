using SkiaSharp;
using Svg.Skia;

namespace Thqse.Sdk.Reports;

/// <summary>Pictures as images, for what takes no SVG. The fonts are those of the machine, so that the bytes differ from one to another.</summary>
public static class PictureImages
{
    private const int Best = 100;

    /// <summary>Draws a picture as a PNG.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="scale">How many points a CSS pixel becomes, from 1 to 4.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="picture"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is not from 1 to 4.</exception>
    public static byte[] ToPng(this Picture picture, int scale = 2)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentOutOfRangeException.ThrowIfLessThan(scale, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, 4);
        using var svg = new SKSvg();
        using var drawn = svg.FromSvg(picture.Svg) ?? throw new InvalidOperationException("The picture could not be drawn.");
        using var stream = new MemoryStream();
        svg.Save(stream, SKColors.White, SKEncodedImageFormat.Png, Best, scale, scale);
        return stream.ToArray();
    }
}
