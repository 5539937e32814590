using System.Text.Json.Serialization;
using NodaTime;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Policies;

/// <summary>A quality policy as a project: whose it is, its axes with their actions, the dates of its tasks. Immutable.</summary>
[JsonConverter(typeof(DocumentJsonConverter<QualityPolicy>))]
public sealed class QualityPolicy
{
    /// <summary>Describes a policy. Fewer or more axes than the method asks for are a finding of <c>Check()</c>, not an error.</summary>
    /// <param name="title">Its title, not blank.</param>
    /// <param name="establishment">Whose policy it is.</param>
    /// <param name="axes">The axes, their identifiers different.</param>
    /// <param name="tasks">The dates of the tasks, each task of the method once at most; null for none yet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="establishment"/> or <paramref name="axes"/> is null.</exception>
    /// <exception cref="ArgumentException">The title is blank, an axis or a task is null or given twice, or a task is none of the method.</exception>
    public QualityPolicy(string title, Establishment establishment, IEnumerable<PolicyAxis> axes, IEnumerable<PolicyTaskDates>? tasks = null)
    {
        Method = QualityPolicyMethod.ManagementByQuality;
        Title = Guard.NotBlank(title, nameof(title));
        Establishment = Guard.NotNull(establishment, nameof(establishment));
        Axes = Array.AsReadOnly(Guard.NoNulls(axes, nameof(axes)));
        Tasks = Array.AsReadOnly(Guard.NoNulls(tasks ?? [], nameof(tasks)));
        RefuseTwice(Axes.Select(axis => axis.Id), nameof(axes));
        RefuseTwice(Tasks.Select(task => task.Task), nameof(tasks));
        if (Tasks.FirstOrDefault(task => !Method.TryGet(task.Task, out _)) is { } unknown)
        {
            throw new ArgumentException($"The method has no task '{unknown.Task}'.", nameof(tasks));
        }
    }

    /// <summary>The title; never blank.</summary>
    public string Title { get; }

    /// <summary>Whose policy it is.</summary>
    public Establishment Establishment { get; }

    /// <summary>The method that it follows.</summary>
    public QualityPolicyMethod Method { get; }

    /// <summary>The axes, in the order given.</summary>
    public IReadOnlyList<PolicyAxis> Axes { get; }

    /// <summary>The dates of the tasks, in the order given; a task that is not among them has none.</summary>
    public IReadOnlyList<PolicyTaskDates> Tasks { get; }

    /// <summary>Where the project stands at the end of a day: the step reached, what is next, what is late, what lacks.</summary>
    /// <param name="date">The day, in any calendar.</param>
    /// <returns>The state.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public QualityPolicyState At(LocalDate date) => new(this, Guard.Date(date, nameof(date)));

    /// <summary>The title and whose it is.</summary>
    public override string ToString() => $"{Title}, {Establishment}";

    /// <summary>The dates of a task; none when they were not given.</summary>
    internal PolicyTaskDates DatesOf(PolicyTask task) => Tasks.FirstOrDefault(dates => dates.Task == task.Id) ?? new PolicyTaskDates(task.Id);

    private static void RefuseTwice(IEnumerable<string> ids, string name)
    {
        if (ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"'{twice.Key}' is given twice.", name);
        }
    }
}
