using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Thqse.Sdk.Tests.Generation;

/// <summary>What is printed when a property fails: the first case that was found, and the smallest, which is the same where nothing could be taken away.</summary>
internal sealed record Falsified(string Message, string Original, string Shrunk)
{
    /// <summary>From a seed of its own: what is printed is looked at, and is the same every time.</summary>
    public static Falsified By<T>(Arbitrary<T> values, Func<T, bool> property) => By(values, property, From(seed: 2025, gamma: 2029));

    /// <summary>The same run again with the seed that is printed.</summary>
    public Falsified Again<T>(Arbitrary<T> values, Func<T, bool> property)
    {
        var seed = Regex.Match(Message, @"\((\d+),(\d+)\)").Groups;
        return By(values, property, From(ulong.Parse(seed[1].Value, CultureInfo.InvariantCulture), ulong.Parse(seed[2].Value, CultureInfo.InvariantCulture)));
    }

    private static Config From(ulong seed, ulong gamma)
        => Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed, gamma), FSharpOption<int>.None)));

    private static Falsified By<T>(Arbitrary<T> values, Func<T, bool> property, Config config)
    {
        var message = Assert.ThrowsAny<Exception>(() => Prop.ForAll(values, property).Check(config)).Message;
        return new Falsified(message, Between(message, "Original:", "Shrunk:"), Between(message, message.Contains("Shrunk:", StringComparison.Ordinal) ? "Shrunk:" : "Original:", "with exception:"));
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var to = text.IndexOf(end, from, StringComparison.Ordinal);
        return text[from..(to < 0 ? text.Length : to)].Trim();
    }
}
