using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>What a report for publication and an exact calculation of a cohort have in common. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<CohortResult>))]
public abstract class CohortResult
{
    private protected CohortResult(CohortBasis basis, IReadOnlyList<CohortGroup> groups)
    {
        QuestionnaireId = basis.First.QuestionnaireId;
        QuestionnaireVersion = basis.First.QuestionnaireVersion;
        IsSpecimen = basis.IsSpecimen;
        NotConcerned = basis.First.NotConcerned;
        Options = basis.Options;
        Received = basis.Received;
        LeftOut = basis.LeftOut;
        InsufficientBasis = basis.InsufficientBasis;
        Excluded = basis.Excluded;
        AlikeAndUnnamed = basis.AlikeAndUnnamed;
        Groups = groups;
    }

    /// <summary>The identifier of the questionnaire.</summary>
    public string QuestionnaireId { get; }

    /// <summary>Which version of the questions was answered, such as "1.0.0".</summary>
    public string QuestionnaireVersion { get; }

    /// <summary>Whether the questionnaire is a specimen and no official text: a single card that says so is enough.</summary>
    public bool IsSpecimen { get; }

    /// <summary>What became of the weight of what is not concerned, in each of the score cards.</summary>
    public NotConcernedPolicy NotConcerned { get; }

    /// <summary>The choices the figures were made with.</summary>
    public CohortOptions Options { get; }

    /// <summary>How many score cards were given.</summary>
    public int Received { get; }

    /// <summary>How many of them were left out, because answers are missing or nothing applies.</summary>
    public int LeftOut { get; }

    /// <summary>
    /// How many others have an overall score on an insufficient basis, see <see cref="ScoreCaveat.InsufficientBasis"/>: they stay out of the figures unless
    /// <see cref="CohortOptions.IncludeInsufficientBasis"/> says otherwise.
    /// </summary>
    public int InsufficientBasis { get; }

    /// <summary>
    /// Which cards are not in the figures and why, sorted by name and numbers: those that were left out, and those on an insufficient basis that do not count.
    /// It says who did not finish, and no score.
    /// </summary>
    public IReadOnlyList<CohortExclusion> Excluded { get; }

    /// <summary>How many cards that name no establishment have the very same scores as another one of them: see <see cref="CohortReporting.FindAlike"/>.</summary>
    public int AlikeAndUnnamed { get; }

    /// <summary>How quantiles are taken.</summary>
    public static QuantileMethod QuantileMethod => QuantileMethod.LinearType7;

    /// <summary>The groups: all, then by category, size and department, each in order.</summary>
    public IReadOnlyList<CohortGroup> Groups { get; }

    /// <summary>The group of all establishments that count.</summary>
    public CohortGroup All => Groups[0];

    /// <summary>The questionnaire, and how many cards there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{QuestionnaireId} {QuestionnaireVersion}: {Received} received, {LeftOut} left out");
}
