using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>How much somebody took part in a response. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ContributorProgress>))]
public sealed class ContributorProgress
{
    internal ContributorProgress(string contributor, int answers)
    {
        Contributor = contributor;
        Answers = answers;
    }

    /// <summary>The name or function, as it is written.</summary>
    public string Contributor { get; }

    /// <summary>The number of questions asked that have an answer in which they took part, 0 or more.</summary>
    public int Answers { get; }

    /// <summary>The contributor and how many answers are theirs.</summary>
    public override string ToString() => FormattableString.Invariant($"{Contributor}: {Answers}");
}
