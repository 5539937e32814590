using NodaTime;

namespace Thqse.Sdk.Policies;

/// <summary>The check of a quality policy against the method: what is odd, and forbids nothing.</summary>
public static class QualityPolicyCheck
{
    /// <summary>Checks a policy: four to six axes, the working group first, one step after the other.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>Everything that is odd; empty for a policy as the method wants it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static IReadOnlyList<QualityPolicyFinding> Check(this QualityPolicy policy)
    {
        Guard.NotNull(policy, nameof(policy));
        return Number(policy).Concat(policy.Axes.SelectMany(Validation)).Concat(Order(policy)).ToReadOnly();
    }

    private static IEnumerable<QualityPolicyFinding> Number(QualityPolicy policy)
    {
        var number = FormattableString.Invariant($"{policy.Axes.Count}");
        if (policy.Axes.Count < policy.Method.FewestAxes)
        {
            yield return new QualityPolicyFinding(QualityPolicyFindingCode.TooFewAxes, "axes", number);
        }

        if (policy.Axes.Count > policy.Method.MostAxes)
        {
            yield return new QualityPolicyFinding(QualityPolicyFindingCode.TooManyAxes, "axes", number);
        }
    }

    private static IEnumerable<QualityPolicyFinding> Validation(PolicyAxis axis)
    {
        var validation = axis.Validation;
        (PolicyValidator Validator, LocalDate? Day)[] bodies = [(PolicyValidator.Bodies, validation.Bodies), (PolicyValidator.UsersCouncil, validation.UsersCouncil)];
        return from body in bodies
               where body.Day is not null && !(validation.WorkingGroup <= body.Day)
               select new QualityPolicyFinding(QualityPolicyFindingCode.ValidatedOutOfOrder, "axes/" + axis.Id, Codes<PolicyValidator>.Camel(body.Validator), axis.Title);
    }

    /// <summary>A task that is done while one of an earlier step is not, or was done later.</summary>
    private static IEnumerable<QualityPolicyFinding> Order(QualityPolicy policy)
    {
        var steps = policy.Method.Steps;
        return from index in Enumerable.Range(1, steps.Count - 1)
               from task in steps[index].Tasks
               let done = policy.DatesOf(task).Done
               where done is not null && steps[index - 1].Tasks.Any(earlier => !(policy.DatesOf(earlier).Done <= done))
               select new QualityPolicyFinding(QualityPolicyFindingCode.DoneOutOfOrder, "tasks/" + task.Id, steps[index - 1].Id);
    }
}
