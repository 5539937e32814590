using Thqse.Sdk;
using Thqse.Sdk.Reports;

namespace Thqse.Cli.Output;

/// <summary>Writes a picture as the ending of the file asks: ".png", or SVG.</summary>
internal static class PictureFile
{
    /// <summary>The name, checked before anything is drawn.</summary>
    public static string Checked(Session session, string name)
        => name is "-" || OutputFile.Ends(name, ".svg") || OutputFile.Ends(name, ".png")
            ? name
            : throw CommandException.Usage(session.Language.Say($"« {name} » : une image s'écrit en .svg ou en .png.", $"\"{name}\": a picture is written as .svg or .png."));

    public static void Write(Session session, string name, Picture picture)
    {
        if (OutputFile.Ends(name, ".png"))
        {
            OutputFile.Write(session, name, picture.ToPng());
        }
        else
        {
            OutputFile.Write(session, name, picture.Svg);
        }
    }
}
