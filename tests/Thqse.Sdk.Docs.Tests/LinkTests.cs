using Thqse.Sdk.Docs.Tests.Support;

namespace Thqse.Sdk.Docs.Tests;

/// <summary>Links lead somewhere, without asking the network, and every page can be reached from the first.</summary>
public class LinkTests
{
    public static TheoryData<string> Pages => [.. Repository.MarkdownFiles];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_relative_link_leads_to_a_file_and_to_a_heading_that_exist(string file)
    {
        foreach (var link in Links.Of(Page.Read(file)).Where(link => !Links.IsExternal(link)))
        {
            var (target, anchor) = Links.Resolve(file, link);
            Assert.True(File.Exists(Repository.PathOf(target)) || Directory.Exists(Repository.PathOf(target)), $"{file} links to {link}, which is not there.");
            if (anchor is not null)
            {
                Assert.Contains(anchor, Links.AnchorsOf(Page.Read(target)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_other_link_is_a_secure_address(string file)
        => Assert.All(Links.Of(Page.Read(file)).Where(Links.IsExternal), link => Assert.True(
            Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.Host.Contains('.', StringComparison.Ordinal), link));

    [Fact]
    public void Every_page_of_the_documentation_is_reached_from_the_readme()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>(["README.md"]);
        while (next.TryDequeue(out var file))
        {
            if (reached.Add(file))
            {
                Links.Of(Page.Read(file)).Where(link => !Links.IsExternal(link)).Select(link => Links.Resolve(file, link).File)
                    .Where(Repository.MarkdownFiles.Contains).ToList().ForEach(next.Enqueue);
            }
        }

        Assert.Empty(Repository.MarkdownFiles.Where(file => file.StartsWith("docs/", StringComparison.Ordinal)).Except(reached));
    }

    [Fact]
    public void An_anchor_is_made_as_github_makes_it()
    {
        var page = Page.Of("# What's new: C# & `code`\n## Des œuvres, été 2025-2029\n## Same\n## Same\n## [A link](x.md) here");

        Assert.Equal(["whats-new-c--code", "des-œuvres-été-2025-2029", "same", "same-1", "a-link-here"], Links.AnchorsOf(page));
    }

    [Fact]
    public void A_link_in_code_is_no_link()
        => Assert.Equal(["b.md#c", "https://example.org/"], Links.Of(Page.Of("`[a](x.md)` [b](b.md#c), [d](https://example.org/)\n```text\n[e](y.md)\n```")));
}
