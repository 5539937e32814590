using FsCheck;
using FsCheck.Fluent;

namespace Thqse.Sdk.Tests.Generation;

/// <summary>What is printed when a property fails: the first case that was found, and the smallest.</summary>
internal sealed record Falsified(string Message, string Original, string Shrunk)
{
    public static Falsified By<T>(Arbitrary<T> values, Func<T, bool> property)
    {
        var message = Assert.ThrowsAny<Exception>(() => Prop.ForAll(values, property).Check(Config.QuickThrowOnFailure.WithMaxTest(1000))).Message;
        return new Falsified(message, Between(message, "Original:", "Shrunk:"), Between(message, "Shrunk:", "with exception:"));
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var to = text.IndexOf(end, from, StringComparison.Ordinal);
        return text[from..(to < 0 ? text.Length : to)].Trim();
    }
}
