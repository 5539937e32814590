using Thqse.Sdk;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Programmes;

namespace Snippets;

internal static class FollowAProgramme
{
    public static void Run()
    {
        #region Show
        var at = CalendarMoment.Parse("2024-10-18T12:00").Earliest;
        var state = Programme.SonsHospitalWave2.At(at);
        Console.WriteLine(state.Programme.KnownOn(Language.English));
        Console.WriteLine($"{state.Next!.Stage.Label[Language.English]}: {state.Next.Status}, {state.Next.LeftAtMost!.Value.TotalHours} hours left");
        #endregion

        NextBlock();

        #region Declare
        var later = Programme.SonsHospitalWave2.At(
            CalendarMoment.Parse("2025-07-01").Earliest,
            [StageDeclaration.Done("administrative-file", CalendarMoment.Parse("2024-11-18")), StageDeclaration.NotDone("evidence")]);
        foreach (var stage in later.Stages.Take(3))
        {
            Console.WriteLine($"{stage.Stage.Id}: {stage.Explain(Language.English)}");
        }
        #endregion

        NextBlock();

        #region Next
        foreach (var coming in ComingMoments.After(Programme.Shipped, at, withinDays: 30).Take(3))
        {
            Console.WriteLine($"{coming.Stage.Id}: {coming.Explain(Language.English)}");
        }
        #endregion
    }
}
