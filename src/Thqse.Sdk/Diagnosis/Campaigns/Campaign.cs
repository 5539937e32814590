using System.Text.Json.Serialization;
using NodaTime;
using Thqse.Sdk.Programmes;

namespace Thqse.Sdk.Diagnosis;

/// <summary>A period during which establishments answer questionnaires: a stage of a programme, with who answers what. Immutable. Both days are included: a campaign to 20 December still takes answers on that day.</summary>
[JsonConverter(typeof(NoJsonConverter<Campaign>))]
public sealed class Campaign
{
    /// <summary>Describes a campaign of whole days.</summary>
    /// <param name="name">Its name, not blank.</param>
    /// <param name="opens">The first day, in any calendar.</param>
    /// <param name="closes">The last day, included, in any calendar.</param>
    /// <param name="assignments">Who answers what; null for nobody yet.</param>
    /// <exception cref="ArgumentException">The name is blank, the last day is before the first, or an assignment is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is not of the years 1912 to 9999.</exception>
    public Campaign(string name, LocalDate opens, LocalDate closes, IEnumerable<CampaignAssignment>? assignments = null)
        : this(name, new StageWindow(CalendarMoment.OfDay(opens), CalendarMoment.OfDay(closes)), assignments)
    {
    }

    /// <summary>Describes a campaign that is a stage of a programme, to the minute where the stage is.</summary>
    /// <param name="name">Its name, not blank.</param>
    /// <param name="window">When answers are taken, with an opening and a closing that are precise.</param>
    /// <param name="assignments">Who answers what; null for nobody yet.</param>
    /// <exception cref="ArgumentException">The name is blank, the window lacks an opening or a closing or has an imprecise one, or an assignment is null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="window"/> is null.</exception>
    public Campaign(string name, StageWindow window, IEnumerable<CampaignAssignment>? assignments = null)
    {
        Name = Guard.NotBlank(name, nameof(name));
        Window = Guard.NotNull(window, nameof(window)) is { Opens.IsPrecise: true, Closes.IsPrecise: true }
            ? window
            : throw new ArgumentException("A campaign opens and closes on days or at minutes that are known.", nameof(window));
        Assignments = Array.AsReadOnly(Guard.NoNulls(assignments ?? [], nameof(assignments)));
    }

    /// <summary>The name; never blank.</summary>
    public string Name { get; }

    /// <summary>When answers are taken; its opening and its closing are precise.</summary>
    public StageWindow Window { get; }

    /// <summary>The first day.</summary>
    public LocalDate Opens => Window.Opens!.FirstDay;

    /// <summary>The last day, included.</summary>
    public LocalDate Closes => Window.Closes!.LastDay;

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

    /// <summary>Where the campaign stands at a moment.</summary>
    /// <param name="at">The moment, of the years 1912 to 9999.</param>
    /// <returns>Upcoming, open or closed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The moment is of another year.</exception>
    public CampaignState StateAt(Instant at)
    {
        var status = Window.StatusAt(at);
        return status == StageStatus.NotYet ? CampaignState.Upcoming : status == StageStatus.Closed ? CampaignState.Closed : CampaignState.Open;
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

    /// <summary>The name and the window.</summary>
    public override string ToString() => $"{Name}, {Window}";
}
