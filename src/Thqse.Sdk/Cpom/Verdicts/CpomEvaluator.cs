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
    /// <param name="catalogue">The catalogue the contract was made against.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="asOf">The date, in any calendar; null for the date of the contract, else the day after the period (2030-01-01).</param>
    /// <returns>A verdict for each indicator and year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="contract"/> is null.</exception>
    /// <exception cref="ArgumentException">The contract was made against another catalogue, or <see cref="CatalogueCheck.Check"/> has a finding with which a target would be lost or changed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public static CpomEvaluation Evaluate(this CpomCatalogue catalogue, CpomContract contract, LocalDate? asOf = null)
        => catalogue.Plan(contract).Evaluate(asOf);

    /// <summary>Evaluates a plan at a date.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The date, in any calendar; null for the date of the contract, else the day after the period (2030-01-01).</param>
    /// <returns>A verdict for each indicator and year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public static CpomEvaluation Evaluate(this CpomPlan plan, LocalDate? asOf = null)
    {
        Guard.NotNull(plan, nameof(plan));
        var date = asOf ?? plan.Contract.AsOf ?? new LocalDate(plan.Catalogue.Years.Last + 1, 1, 1);
        return new CpomEvaluation(plan, Guard.Date(date, nameof(asOf)), isDateAssumed: (asOf ?? plan.Contract.AsOf) is null);
    }
}
