using NodaTime;

namespace Thqse.Sdk.Diagnosis;

/// <summary>A period during which establishments answer questionnaires. Immutable. Both days are included: a campaign to 20 December still takes answers on that day.</summary>
public sealed class Campaign
{
    /// <summary>Describes a campaign.</summary>
    /// <param name="name">Its name, not blank.</param>
    /// <param name="opens">The first day, in any calendar.</param>
    /// <param name="closes">The last day, included, in any calendar.</param>
    /// <param name="assignments">Who answers what; null for nobody yet.</param>
    /// <exception cref="ArgumentException">The name is blank, the last day is before the first, or an assignment is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before year 1 of the ISO calendar.</exception>
    public Campaign(string name, LocalDate opens, LocalDate closes, IEnumerable<CampaignAssignment>? assignments = null)
    {
        Name = Guard.NotBlank(name, nameof(name));
        Opens = Guard.Date(opens, nameof(opens));
        Closes = Guard.Date(closes, nameof(closes));
        if (Closes < Opens)
        {
            throw new ArgumentException("The last day is not before the first.", nameof(closes));
        }

        Assignments = Array.AsReadOnly(Guard.NoNulls(assignments ?? [], nameof(assignments)));
    }

    /// <summary>The name; never blank.</summary>
    public string Name { get; }

    /// <summary>The first day.</summary>
    public LocalDate Opens { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate Closes { get; }

    /// <summary>Who answers what.</summary>
    public IReadOnlyList<CampaignAssignment> Assignments { get; }

    /// <summary>Where the campaign stands at a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Upcoming, open or closed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public CampaignState StateAt(LocalDate date)
    {
        var day = Guard.Date(date, nameof(date));
        return day < Opens ? CampaignState.Upcoming : day > Closes ? CampaignState.Closed : CampaignState.Open;
    }

    /// <summary>The assignments of a respondent: one person may answer several questionnaires for several establishments.</summary>
    /// <param name="respondent">The respondent.</param>
    /// <returns>The assignments, in the order of the campaign; empty when the respondent has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="respondent"/> is null.</exception>
    public IReadOnlyList<CampaignAssignment> AssignmentsOf(string respondent)
    {
        Guard.NotNull(respondent, nameof(respondent));
        return Assignments.Where(assignment => assignment.Respondent == respondent).ToReadOnly();
    }
}
