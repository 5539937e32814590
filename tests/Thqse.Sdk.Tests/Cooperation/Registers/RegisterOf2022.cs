using NodaTime;
using Thqse.Sdk.Cooperation;

namespace Thqse.Sdk.Tests.Cooperation.Registers;

/// <summary>
/// A register with the movements of 2022 that the report of activities counts, under invented names: who was a member before follows from the members of 30 November 2022,
/// less the admissions, and the departures added again.
/// </summary>
internal static class RegisterOf2022
{
    /// <summary>The general assembly after which the report counts the members.</summary>
    public static readonly LocalDate Assembly = new(2022, 11, 30);

    private static readonly LocalDate Spring = new(2022, 5, 4);
    private static readonly LocalDate Before = new(2019, 6, 4);

    /// <summary>College, a kind of member of it, members on 30 November, admitted and left in the year.</summary>
    public static readonly (string College, string Kind, int Members, int Admitted, int Left)[] Report =
        [("A", "hospital", 94, 0, 0), ("B", "city", 46, 17, 3), ("C", "medico-social", 236, 12, 4), ("D", "network", 35, 10, 11), ("E", "union", 14, 1, 0), ("F", "partner", 4, 2, 2)];

    public static IReadOnlyList<RegisterEvent> Events { get; } =
    [
        .. Report.SelectMany(college => Enumerable.Range(1, college.Members - college.Admitted + college.Left).Select(number => RegisterEvent.Admitted(Before, Id(college.College, number), "Old " + number, college.Kind))),
        .. Report.SelectMany(college => Enumerable.Range(1, college.Admitted).Select(number => RegisterEvent.Admitted(number % 2 == 0 ? Spring : Assembly, Id(college.College + "-new", number), "New " + number, college.Kind))),
        .. Report.SelectMany(college => Enumerable.Range(1, college.Left).Select(number => RegisterEvent.Left(number % 2 == 0 ? Spring : Assembly, Id(college.College, number)))),
        RegisterEvent.Renamed(Spring, Id("B", 20), "A radiology group under its new name"),
        RegisterEvent.Transferred(Spring, Id("B", 21), "An association that carries a CPTS from now on"),
        RegisterEvent.Renamed(new LocalDate(2022, 5, 16), Id("D", 20), "A support of coordination in the south"),
        RegisterEvent.Renamed(Assembly, Id("D", 21), "A support of coordination in the east"),
    ];

    public static MemberRegister Register { get; } = new(CooperationGroup.Nes2023, Events);

    private static string Id(string college, int number) => FormattableString.Invariant($"{college}-{number:000}");
}
