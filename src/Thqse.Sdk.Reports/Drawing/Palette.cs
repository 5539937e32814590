namespace Thqse.Sdk.Reports.Drawing;

/// <summary>
/// The colours: 46 steps of lightness apart in grey and 77 for eyes that do not tell red from green, each with a sign that its contrast shows. A colour never stands alone.
/// </summary>
internal static class Palette
{
    public const string Ink = "#1A1A1A";
    public const string Quiet = "#555555";
    public const string Rule = "#C9CED3";
    public const string Paper = "#FFFFFF";
    public const string Shade = "#F1F4F6";
    public const string Met = "#9CCBEB";
    public const string MetInk = "#0B2E45";
    public const string SoFar = "#D8ECF8";
    public const string NotMet = "#8C2D04";
    public const string Undetermined = "#FFE08A";
    public const string UndeterminedInk = "#4A3B00";
    public const string Possible = "#5B7F97";
    public const string Before = "#B9B9B9";
}
