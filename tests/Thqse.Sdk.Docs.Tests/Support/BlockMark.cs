namespace Thqse.Sdk.Docs.Tests.Support;

/// <summary>Stands between two regions of a snippet, out of the sight of the reader, so that each is known by what it prints.</summary>
internal static class BlockMark
{
    public const char Sign = '\u001e';

    public static void NextBlock() => Console.Write(Sign);
}
