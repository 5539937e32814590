namespace Thqse.Sdk.Tests.Generation.Documents;

/// <summary>A document that was valid before somebody touched it, at any place. It shows as its text.</summary>
public abstract class MutatedText(string text)
{
    public string Text { get; } = text;

    public override string ToString() => Text;
}

/// <summary>A contract of which one to four places were deleted, repeated, renamed or replaced.</summary>
public sealed class BadContract(string text) : MutatedText(text);

/// <summary>A response changed in the same way.</summary>
public sealed class BadResponse(string text) : MutatedText(text);

/// <summary>A score card changed in the same way.</summary>
public sealed class BadScoreCard(string text) : MutatedText(text);

public sealed class BadEvaluation(string text) : MutatedText(text);

/// <summary>A referential changed in the same way.</summary>
public sealed class BadReferential(string text) : MutatedText(text);

/// <summary>A contract changed in the same way, in which bytes were overwritten too.</summary>
public sealed record BadBytes(byte[] Utf8);
