using Thqse.Cli.Rendering;

namespace Thqse.Cli.Commands.Diagnosis;

/// <summary>What bars and box lines are drawn with, for screens that show Unicode and for those that do not.</summary>
internal sealed record BarSigns(string Full, string Shaded, string Rest, string Least, string Line, string Box, string Median, string Most)
{
    private static readonly BarSigns Unicode = new("█", "▒", "·", "├", "─", "▒", "█", "┤");
    private static readonly BarSigns Ascii = new("#", "+", ".", "[", "-", "=", "O", "]");

    public static BarSigns Of(Page page) => ReferenceEquals(page.Signs, Signs.Ascii) ? Ascii : Unicode;
}
