using Thqse.Sdk.Serialization;

namespace Thqse.Samples.EveryDocument;

/// <summary>A score card that was saved: the same score card again, or what is wrong with it.</summary>
internal static class CardPages
{
    public static void Write(Pages pages, ScoreCardReadResult result)
    {
        pages.Add("read as a score card", result.Diagnostics);
        if (result.Card is { } card)
        {
            pages.Add("score card again", ScoreCardDocument.Write(card));
        }
    }
}
