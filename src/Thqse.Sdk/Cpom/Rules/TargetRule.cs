using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>
/// What a cell asks: one of a closed set of rules. Immutable. The set is closed because a verdict, a sentence and a document exist for each of them.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<TargetRule>))]
public abstract class TargetRule
{
    /// <param name="form">How rules of this kind are written; naming it here, no kind can be left out of those that are read.</param>
    /// <param name="parts">The rules that are judged one by one; the rule itself when it is not composed of others.</param>
    private protected TargetRule(RuleForm form, IReadOnlyList<TargetRule>? parts = null)
    {
        Kind = form.Kind;
        Parts = parts ?? [this];
    }

    /// <summary>The permanent name of the rule in documents, such as "growth".</summary>
    public abstract string Name { get; }

    /// <summary>The kind of rule and what it is about, for a log, such as "growth mammograms".</summary>
    public override string ToString() => string.Join(" ", new[] { Name, Subject.Measure?.Id.ToString() ?? Subject.Milestone?.Id.ToString() }.Where(each => each is not null));

    internal RuleKind Kind { get; }

    /// <summary>The rules that are judged one by one: those a composite is made of, else the rule itself; none when nothing is asked.</summary>
    internal IReadOnlyList<TargetRule> Parts { get; }

    /// <summary>The rules it is composed of; none for a simple one.</summary>
    internal virtual IReadOnlyList<TargetRule> Composed => [];

    /// <summary>The measures it reads beside its subject.</summary>
    internal virtual IEnumerable<NamedMeasure> Others => [];

    /// <summary>The measure it judges, or the milestone it waits for.</summary>
    internal abstract RuleSubject Subject { get; }

    /// <summary>Whether it can judge its subject: a flag is no number.</summary>
    internal abstract bool Fits { get; }

    /// <summary>The year whose value the value of the year is compared with; null for a rule that compares with none.</summary>
    internal abstract ReferenceYear? ComparedWith { get; }

    /// <summary>Whether it depends on what a growth of a count comes down to, which the head of the catalogue says.</summary>
    internal virtual bool RestsOnCountGrowth => false;

    /// <summary>The one number by which it judges; null for a rule that has none.</summary>
    internal abstract RuleNumber? Number { get; }

    /// <summary>The percentages that it states, in a hundred parts: of a reference, of a gap, or of a rate per 100.</summary>
    internal virtual IEnumerable<decimal> Percentages => [];

    /// <summary>Whether it asks for the target that the establishment fixes itself.</summary>
    internal virtual bool NeedsChosenTarget => false;

    /// <summary>Judges a year, keeps what each of the parts gave, and says what they give together; null when nothing is asked.</summary>
    internal abstract Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes);

    /// <summary>What the parts give together, once they are judged; null when nothing is asked.</summary>
    internal virtual Decision? Together(ReadOnlySpan<Outcome> outcomes) => outcomes.IsEmpty ? null : outcomes[0].Decision;

    /// <summary>What would make a year met in which it is not, given what each of the parts gave.</summary>
    internal abstract IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes);

    /// <summary>Whether a year in which it is met, and which is not over, can still come to be one in which it is not: what is declared later counts.</summary>
    internal abstract bool CanBeUndone(ReadOnlySpan<Outcome> outcomes);

    /// <summary>The least value of a measure with which a year meets what it asks of that measure, years that are not over just meeting theirs; not known where none can be told.</summary>
    internal virtual Exact Least(NamedMeasure measure, in IndicatorFacts facts, int year) => default;

    /// <summary>The least sum since the first year that it asks of a measure in a year; not known when it asks for none.</summary>
    internal virtual Exact LeastTotal(NamedMeasure measure) => default;

    internal abstract T Accept<T>(IRuleVisitor<T> visitor);
}
