using System.Text;
using Thqse.Sdk;
using Thqse.Sdk.Reports;

/// <summary>The six pictures, of documents or of filled workbooks: one as the body, or several as the files of a form.</summary>
internal static class PictureEndpoints
{
    public static void Map(WebApplication app)
    {
        foreach (var (place, pictures) in new[] { ("cpom", Drawing.OfContracts), ("diagnosis", Drawing.OfDiagnoses) })
        {
            foreach (var picture in pictures)
            {
                app.MapPost($"/{place}/pictures/{picture}", (HttpRequest request, Drawing drawing, string? asOf, string? indicator, int? one, string? format, string? lang) =>
                    Answers.In(request, lang, async language =>
                    {
                        if (!Answers.TryDate(asOf, out var date))
                        {
                            return Answers.NoDate(language);
                        }

                        var drawn = drawing.Draw(picture, await Dropped.Files(request), new Asked(language, date, indicator, one));
                        return drawn.Picture is { } made ? Picture(made, format)
                            : drawn.Problem is { } problem ? Answers.Problem(StatusCodes.Status400BadRequest, language, problem.French, problem.English)
                            : Answers.Refused(drawn.Wrong, language);
                    })).ExcludeFromDescription();
            }
        }
    }

    private static IResult Picture(Picture picture, string? format)
        => format is "png" ? Results.Bytes(picture.ToPng(), "image/png") : Results.Text(picture.Svg, "image/svg+xml", Encoding.UTF8);
}
