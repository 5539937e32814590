using Thqse.Cli.Texts;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Fiches;

/// <summary>What has to be shown beside the values: evidence, and a comment.</summary>
internal static class EvidenceView
{
    public static void Fill(Sections sections, FicheDescription said, CpomCatalogue catalogue, FicheTexts texts)
    {
        if (said.Evidence.Count > 0)
        {
            sections.Heading(texts.Evidence);
            foreach (var piece in said.Evidence)
            {
                // The years are worth a word only when they are not all of them.
                var years = catalogue.Years.Targeted.All(piece.Years.Contains) ? string.Empty : " (" + CommonTexts.Years(piece.Years) + ")";
                sections.Item(piece.Description[texts.Language] + years, piece.Description.Lines);
            }
        }

        if (said.Comment is { } comment)
        {
            sections.Text(texts.Comment(comment.IsRequired), comment.Description);
        }
    }
}
