using NodaTime;

namespace Thqse.Sdk.Cpom;

/// <summary>What is left to do for a contract: what to reach, what to declare, what to attach. A pure function of an evaluation.</summary>
public static class CpomTodo
{
    /// <summary>
    /// What is left to do by a date: for each year that is due by then, what is declared and short, what is not declared, the evidence and the comments that are missing. A year
    /// that is closed and not met is past doing, and is not in it; one that is closed and undetermined still has to be declared.
    /// </summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="before">The last day on which something may be due; null for the end of the first year that is open at the as-of date, or of the last year when none is.</param>
    /// <returns>The things to do by due date, then those that are short, not declared, without evidence and without comment, then by the largest gap; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="before"/> is not in the Gregorian calendar.</exception>
    public static IReadOnlyList<TodoItem> Todo(this CpomEvaluation evaluation, LocalDate? before = null)
    {
        Guard.NotNull(evaluation, nameof(evaluation));
        var last = before is { } date ? Guard.Date(date, nameof(before)) : evaluation.NextDue();
        return evaluation.Indicators
            .SelectMany(indicator => indicator.Years)
            .Where(verdict => DueOf(verdict) <= last)
            .SelectMany(verdict => Of(evaluation, verdict))
            .OrderBy(item => item.Due)
            .ThenBy(item => item.Kind)
            .ThenByDescending(item => item.LargestGap ?? -1)
            .ToReadOnly();
    }

    /// <summary>The day on which the first year that is open at the as-of date is due, among the indicators that apply; that of the last year when none is open.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <returns>The last day on which that year is open.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static LocalDate NextDue(this CpomEvaluation evaluation)
    {
        Guard.NotNull(evaluation, nameof(evaluation));
        var years = evaluation.Catalogue.Years.Targeted;
        var applicable = evaluation.Plan.Indicators.Where(indicator => indicator.IsApplicable).Select(indicator => indicator.Fiche.Closing).DefaultIfEmpty(evaluation.Catalogue.Closing).Distinct();
        var due = applicable.SelectMany(closing => years.Select(year => LastDay(closing, year))).ToArray();
        return due.Where(day => evaluation.AsOf <= day).DefaultIfEmpty(due.Max()).Min();
    }

    /// <summary>Whether a verdict that is not met is so for what is declared, or for what is not: the two are not mended in the same way.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns><see cref="TodoKind.Short"/> or <see cref="TodoKind.NotDeclared"/>; null of a verdict that is met, asks nothing or does not apply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    public static TodoKind? Lacks(this YearVerdict verdict) => Guard.NotNull(verdict, nameof(verdict)).Status switch
    {
        VerdictStatus.Met or VerdictStatus.NoTarget or VerdictStatus.NotApplicable => null,
        VerdictStatus.Undetermined => TodoKind.NotDeclared,
        VerdictStatus.NotMet => TodoKind.Short,
        VerdictStatus.Pending => verdict.Reasons.All(IsUnknown) ? TodoKind.NotDeclared : TodoKind.Short,
    };

    private static IEnumerable<TodoItem> Of(CpomEvaluation evaluation, YearVerdict verdict)
    {
        var due = DueOf(verdict);
        if (verdict.Lacks() is { } lacks && (verdict.IsOpen || lacks == TodoKind.NotDeclared))
        {
            yield return new TodoItem(lacks, verdict, due, Figures(evaluation, verdict));
        }

        if (verdict.Evidence == EvidenceState.Missing && IsAskedOrDeclared(evaluation, verdict))
        {
            yield return new TodoItem(TodoKind.Evidence, verdict, due, []);
        }

        if (verdict.Issues.Contains(Issue.CommentRequired))
        {
            yield return new TodoItem(TodoKind.Comment, verdict, due, []);
        }
    }

    private static IReadOnlyList<TodoFigure> Figures(CpomEvaluation evaluation, YearVerdict verdict)
    {
        var declared = evaluation.Plan.Contract.Declarations(verdict.Indicator.Id);
        // What lacks something has a path, be it one that leads nowhere.
        return verdict.ToGreen!.Ways
            .SelectMany(way => way.Steps)
            .Where(step => step.Measure is not null && step.Value is not null)
            .Select(step => new TodoFigure(step.Measure!, declared.FindObservation(step.Year)?.FindValue(step.Measure!.Id)?.Number, step))
            .ToReadOnly();
    }

    /// <summary>Evidence of a year in which nothing is asked and nothing declared is evidence of nothing.</summary>
    private static bool IsAskedOrDeclared(CpomEvaluation evaluation, YearVerdict verdict) => verdict.Status != VerdictStatus.NoTarget
        || evaluation.Plan.Contract.Declarations(verdict.Indicator.Id).FindObservation(verdict.Year) is { IsDeclared: true };

    private static LocalDate DueOf(YearVerdict verdict) => LastDay(verdict.Indicator.Fiche.Closing, verdict.Year);

    /// <summary>The last day on which a year is open.</summary>
    private static LocalDate LastDay(YearClosing closing, int year) => closing.Of(year).PlusDays(-1);

    private static bool IsUnknown(Reason reason) => reason switch
    {
        Reason.MissingValue or Reason.MissingBaseline or Reason.ZeroBaseline or Reason.ZeroDenominator or Reason.ChosenTargetMissing or Reason.ChosenTargetNotSet
            or Reason.ChosenYearMissing or Reason.OptionMissing or Reason.MembershipMissing or Reason.AttributeMissing => true,
        Reason.MilestoneNotReached or Reason.BelowThreshold or Reason.BelowRequiredGrowth or Reason.NotIncreased or Reason.Decreased or Reason.AnsweredNo
            or Reason.BelowChosenTarget or Reason.AboveThreshold or Reason.AboveAllowedGrowth or Reason.NotDecreased or Reason.Increased or Reason.AboveChosenTarget
            or Reason.BelowVolume or Reason.NotConcerned or Reason.WithoutObject or Reason.DeclaredNotConcerned => false,
    };
}
