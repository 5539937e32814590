using NodaTime;

namespace Thqse.Sdk.Cpom;

/// <summary>The way from a contract to its verdicts, each step a function that a host can call alone. Pure: the same inputs give the same results.</summary>
public static class CpomEvaluator
{
    /// <summary>Finds what is asked of the establishment of a contract: one row for each indicator.</summary>
    /// <param name="catalogue">The catalogue the contract was made against, or the same under other readings: those of the catalogue and those of the contract apply together.</param>
    /// <param name="contract">The contract.</param>
    /// <returns>The plan, which can be evaluated at many dates.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The contract was made against another catalogue, its readings do not go together with those of this one, or <see cref="CatalogueCheck.Check"/> has a finding with which a target would be lost or changed.</exception>
    public static CpomPlan Plan(this CpomCatalogue catalogue, CpomContract contract)
    {
        Guard.NotNull(catalogue, nameof(catalogue));
        Guard.NotNull(contract, nameof(contract));
        if (contract.Catalogue.Ordinary != catalogue.Ordinary)
        {
            throw new ArgumentException(
                $"The contract was made against the catalogue {contract.Catalogue.Id}, version {contract.Catalogue.Version}, loaded elsewhere.", nameof(contract));
        }

        var read = contract.Catalogue == catalogue ? catalogue : Together(catalogue, contract.Catalogue);
        return read.Flaw is { } flaw
            ? throw new ArgumentException($"The catalogue {read.Id}, version {read.Version}, cannot be evaluated: a target would be lost or changed. {flaw}", nameof(catalogue))
            : new CpomPlan(contract.Against(read));
    }

    /// <summary>Makes a plan ready to be judged a great many times: statuses only, of values as numbers in an array, without allocating anything.</summary>
    /// <param name="plan">The plan, of an establishment and its choices; what it declares does not matter.</param>
    /// <returns>The plan in that form; establishments of the same rows and choices can share it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static CompiledPlan Compile(this CpomPlan plan) => new(Guard.NotNull(plan, nameof(plan)));

    /// <summary>The catalogue under the readings of both; one of the two where it has them all.</summary>
    private static CpomCatalogue Together(CpomCatalogue one, CpomCatalogue other) => other.Readings.All(one.Readings.Contains) ? one : other.Under(one.Readings);

    /// <summary>Evaluates a contract at a date.</summary>
    /// <param name="catalogue">The catalogue the contract was made against, or the same under other readings.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="asOf">The date, in any calendar, whatever date the contract asks for.</param>
    /// <returns>A verdict for each indicator and year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="contract"/> is null.</exception>
    /// <exception cref="ArgumentException">The contract was made against another catalogue, or <see cref="CatalogueCheck.Check"/> has a finding with which a target would be lost or changed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public static CpomEvaluation Evaluate(this CpomCatalogue catalogue, CpomContract contract, LocalDate asOf) => catalogue.Plan(contract).Evaluate(asOf);

    /// <summary>Evaluates a contract at a date, against its catalogue.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="asOf">The date, in any calendar, whatever date the contract asks for.</param>
    /// <returns>A verdict for each indicator and year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="CatalogueCheck.Check"/> has a finding with which a target would be lost or changed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public static CpomEvaluation Evaluate(this CpomContract contract, LocalDate asOf) => PlanOf(contract).Evaluate(asOf);

    /// <summary>Evaluates a plan at a date.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The date, in any calendar, whatever date the contract asks for.</param>
    /// <returns>A verdict for each indicator and year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public static CpomEvaluation Evaluate(this CpomPlan plan, LocalDate asOf)
        => new(Guard.NotNull(plan, nameof(plan)), Guard.Date(asOf, nameof(asOf)), isDateAssumed: false);

    /// <summary>Evaluates a contract at the date that is asked for: that of the caller, else that of the contract. When nobody asks for one, as of the day after the period (2030-01-01), and a notice tells that this was assumed.</summary>
    /// <param name="catalogue">The catalogue the contract was made against, or the same under other readings.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="asOf">The date of the caller, in any calendar; null for none.</param>
    /// <returns>A verdict for each indicator and year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="contract"/> is null.</exception>
    /// <exception cref="ArgumentException">The contract was made against another catalogue, or <see cref="CatalogueCheck.Check"/> has a finding with which a target would be lost or changed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public static CpomEvaluation EvaluateAsAsked(this CpomCatalogue catalogue, CpomContract contract, LocalDate? asOf = null) => catalogue.Plan(contract).EvaluateAsAsked(asOf);

    /// <summary>Evaluates a contract, against its catalogue, at the date that is asked for: that of the caller, else that of the contract. When nobody asks for one, as of the day after the period (2030-01-01), and a notice tells that this was assumed.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="asOf">The date of the caller, in any calendar; null for none.</param>
    /// <returns>A verdict for each indicator and year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="CatalogueCheck.Check"/> has a finding with which a target would be lost or changed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public static CpomEvaluation EvaluateAsAsked(this CpomContract contract, LocalDate? asOf = null) => PlanOf(contract).EvaluateAsAsked(asOf);

    /// <summary>Evaluates a plan at the date that is asked for: that of the caller, else that of the contract. When nobody asks for one, as of the day after the period (2030-01-01), and a notice tells that this was assumed.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The date of the caller, in any calendar; null for none.</param>
    /// <returns>A verdict for each indicator and year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public static CpomEvaluation EvaluateAsAsked(this CpomPlan plan, LocalDate? asOf = null)
    {
        Guard.NotNull(plan, nameof(plan));
        return (asOf ?? plan.Contract.AsOf) is { } date ? plan.Evaluate(date) : new CpomEvaluation(plan, plan.Catalogue.ClosedFrom, isDateAssumed: true);
    }

    /// <summary>Evaluates a contract when its period is over: as of the day after it (2030-01-01), whatever date the contract asks for.</summary>
    /// <param name="contract">The contract.</param>
    /// <returns>A verdict for each indicator and year, all of them closed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="CatalogueCheck.Check"/> has a finding with which a target would be lost or changed.</exception>
    public static CpomEvaluation EvaluateAtEnd(this CpomContract contract) => PlanOf(contract).EvaluateAtEnd();

    /// <summary>Evaluates a plan when the period is over: as of the day after it (2030-01-01), whatever date the contract asks for.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>A verdict for each indicator and year, all of them closed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static CpomEvaluation EvaluateAtEnd(this CpomPlan plan) => Guard.NotNull(plan, nameof(plan)).Evaluate(plan.Catalogue.ClosedFrom);

    private static CpomPlan PlanOf(CpomContract contract) => Guard.NotNull(contract, nameof(contract)).Catalogue.Plan(contract);
}
