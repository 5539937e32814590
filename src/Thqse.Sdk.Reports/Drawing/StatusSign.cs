using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Reports.Drawing;

/// <summary>A verdict as a coloured box with its sign, drawn and not written: no font has to know it.</summary>
internal static class StatusSign
{
    public static void Draw(Canvas canvas, VerdictStatus status, decimal x, decimal y, decimal width, decimal height, bool isLost = false, bool isProvisional = false)
    {
        var (middle, centre) = (x + (width / 2), y + (height / 2));
        switch (status)
        {
            case VerdictStatus.Met when isProvisional:
                // Met so far, and still to be confirmed.
                canvas.Box(x + 0.75m, y + 0.75m, width - 1.5m, height - 1.5m, Palette.SoFar, Palette.MetInk);
                canvas.Path(FormattableString.Invariant($"M{Canvas.Number(middle - 6)} {Canvas.Number(centre - 2)}q3 -3 6 0t6 0m-12 5q3 -3 6 0t6 0"), Palette.MetInk, 1.8m);
                break;
            case VerdictStatus.Met:
                canvas.Box(x, y, width, height, Palette.Met);
                canvas.Path(FormattableString.Invariant($"M{Canvas.Number(middle - 5)} {Canvas.Number(centre)}l4 4l7 -8"), Palette.MetInk, 2);
                break;
            case VerdictStatus.NotMet:
                canvas.Box(x, y, width, height, Palette.NotMet);
                canvas.Path(FormattableString.Invariant($"M{Canvas.Number(middle - 4)} {Canvas.Number(centre - 4)}l8 8m0 -8l-8 8"), Palette.Paper, 2);
                break;
            case VerdictStatus.Undetermined:
                canvas.Box(x, y, width, height, Palette.Undetermined);
                canvas.Text(middle, centre + 4.5m, "?", 13, "middle", Palette.UndeterminedInk, isBold: true);
                break;
            case VerdictStatus.Pending:
                canvas.Box(x, y, width, height, Palette.Paper, isLost ? Palette.NotMet : Palette.Quiet);
                if (isLost)
                {
                    // Running still, and out of reach.
                    canvas.Circle(middle, centre, 5.5m, Palette.Paper, Palette.NotMet);
                    canvas.Line(middle - 4, centre + 4, middle + 4, centre - 4, Palette.NotMet, 1.5m);
                }
                else
                {
                    canvas.Path(FormattableString.Invariant($"M{Canvas.Number(middle - 5)} {Canvas.Number(centre)}h.01m5 0h.01m5 0h.01"), Palette.Ink, 2.6m);
                }

                break;
            case VerdictStatus.NoTarget:
                canvas.Box(x, y, width, height, Palette.Shade);
                canvas.Line(middle - 4, centre, middle + 4, centre, Palette.Quiet, 1.5m);
                break;
            case VerdictStatus.NotApplicable:
                canvas.Hatched(x, y, width, height, "#A9B1B8");
                break;
        }
    }
}
