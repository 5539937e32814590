namespace Thqse.Sdk.Cpom.Rules;

/// <summary>What a rule is about: a measure, a milestone, or neither.</summary>
internal readonly struct RuleSubject
{
    private RuleSubject(NamedMeasure? measure, NamedMilestone? milestone)
    {
        Measure = measure;
        Milestone = milestone;
    }

    public static RuleSubject None => default;

    public NamedMeasure? Measure { get; }

    public NamedMilestone? Milestone { get; }

    public static RuleSubject Of(NamedMeasure measure) => new(measure, null);

    public static RuleSubject Of(NamedMilestone milestone) => new(null, milestone);
}
