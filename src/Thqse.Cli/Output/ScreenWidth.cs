using System.Globalization;

namespace Thqse.Cli.Output;

/// <summary>How many columns there are to write in.</summary>
internal static class ScreenWidth
{
    private const int Usual = 80;
    private const int Narrowest = 40;

    // Longer lines are hard to read, however wide the screen.
    private const int Widest = 120;

    public static int Of(bool isRedirected) => Math.Clamp(Announced() ?? (isRedirected ? Usual : OfScreen()), Narrowest, Widest);

    /// <summary>COLUMNS, by which the environment may state a width.</summary>
    private static int? Announced()
        => int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0
            ? columns
            : null;

    private static int OfScreen()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : Usual;
        }
        catch (IOException)
        {
            return Usual;
        }
    }
}
