namespace Thqse.Sdk.Diagnosis;

/// <summary>The aggregated report of a cohort: statistics by group, small groups and those deducible from the others not shown. Immutable.</summary>
public sealed class CohortReport
{
    internal CohortReport(
        string questionnaireId,
        string questionnaireVersion,
        bool isSpecimen,
        NotConcernedPolicy notConcerned,
        CohortOptions options,
        int received,
        int leftOut,
        IReadOnlyList<CohortGroup> groups)
    {
        QuestionnaireId = questionnaireId;
        QuestionnaireVersion = questionnaireVersion;
        IsSpecimen = isSpecimen;
        NotConcerned = notConcerned;
        Options = options;
        Received = received;
        LeftOut = leftOut;
        Groups = groups;
    }

    /// <summary>The identifier of the questionnaire; never null.</summary>
    public string QuestionnaireId { get; }

    /// <summary>Which version of the questions was answered, such as "1.0.0"; never null.</summary>
    public string QuestionnaireVersion { get; }

    /// <summary>Whether the questionnaire is a specimen and no official text: a single card that says so is enough.</summary>
    public bool IsSpecimen { get; }

    /// <summary>What became of the weight of what is not concerned, in each of the score cards.</summary>
    public NotConcernedPolicy NotConcerned { get; }

    /// <summary>The choices the report was made with; never null.</summary>
    public CohortOptions Options { get; }

    /// <summary>How many score cards were given.</summary>
    public int Received { get; }

    /// <summary>How many of them were left out, because answers are missing or nothing applies.</summary>
    public int LeftOut { get; }

    /// <summary>How quantiles are taken.</summary>
    public static QuantileMethod QuantileMethod => QuantileMethod.LinearType7;

    /// <summary>The groups: all, then by category, size and department, each in order.</summary>
    public IReadOnlyList<CohortGroup> Groups { get; }

    /// <summary>The group of all establishments that count; never null.</summary>
    public CohortGroup All => Groups[0];
}
