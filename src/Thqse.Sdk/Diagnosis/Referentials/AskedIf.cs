using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Where a question makes sense only after an answer to another one: which, and which options of it. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<AskedIf>))]
public sealed class AskedIf
{
    internal AskedIf(string question, IReadOnlyList<string> anyOf, IReadOnlyList<string> noneOf)
    {
        Question = question;
        AnyOf = anyOf;
        NoneOf = noneOf;
    }

    /// <summary>The identifier of the other question.</summary>
    public string Question { get; }

    /// <summary>The options of which one has to be chosen; empty where some must not be.</summary>
    public IReadOnlyList<string> AnyOf { get; }

    /// <summary>The options of which none may be chosen, in an answer by another one; empty where one has to be.</summary>
    public IReadOnlyList<string> NoneOf { get; }

    /// <summary>The question and the answers that decide.</summary>
    public override string ToString() => NoneOf.Count == 0 ? $"{Question} is {string.Join(" or ", AnyOf)}" : $"{Question} is not {string.Join(" or ", NoneOf)}";

    /// <summary>All the options that it names.</summary>
    internal IEnumerable<string> Options => AnyOf.Concat(NoneOf);

    /// <summary>Whether an answer by options fulfils it.</summary>
    internal bool Holds(IReadOnlyList<string> chosen) => AnyOf.Count > 0 ? AnyOf.Any(chosen.Contains) : !NoneOf.Any(chosen.Contains);
}
