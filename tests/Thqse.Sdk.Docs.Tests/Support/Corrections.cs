namespace Thqse.Sdk.Docs.Tests.Support;

/// <summary>Compares what the blocks of a page say with what they should say; with THQSE_APPROVE=1, rewrites the page instead.</summary>
internal sealed class Corrections(Page page)
{
    private readonly Dictionary<CodeBlock, string> wrong = [];

    /// <summary>Says what a block should say, in full or with omissions.</summary>
    public void Expect(CodeBlock block, string text)
    {
        if (!Excerpt.Shows(block.Text, text))
        {
            wrong[block] = text;
        }
    }

    public void Settle()
    {
        if (Repository.IsApproving)
        {
            var whole = wrong.Where(pair => !Excerpt.HasOmission(pair.Key.Text)).ToDictionary();
            Repository.Write(page.File, page.With(whole));
            foreach (var block in whole.Keys)
            {
                wrong.Remove(block);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Select(pair => Sentence(pair.Key, pair.Value))));
    }

    private string Sentence(CodeBlock block, string text)
        => $"{page.File}, line {block.FirstLine + 1}: the block should be as follows (THQSE_APPROVE=1 rewrites blocks without omissions).\n{text}\n";
}
