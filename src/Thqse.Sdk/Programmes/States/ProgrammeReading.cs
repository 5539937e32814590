using NodaTime;

namespace Thqse.Sdk.Programmes;

/// <summary>Reads a calendar at a moment: a pure function of the programme, the moment and what was declared.</summary>
internal static class ProgrammeReading
{
    public static ProgrammeState At(Programme programme, Instant at, IReadOnlyList<StageDeclaration> declarations)
    {
        var declared = ByStage(programme, declarations);
        var lost = new List<ProgrammeStage>();
        var states = new List<StageState>();
        foreach (var stage in programme.Stages)
        {
            var state = Read(stage, at, declared.TryGetValue(stage.Id, out var declaration) ? declaration : null, lost.Where(each => stage.Needs.Contains(each.Id)));
            states.Add(state);
            if (state.IsBlocked || state.Progress == StageProgress.Missed)
            {
                lost.Add(stage);
            }
        }

        return new ProgrammeState(programme, at, states.ToReadOnly());
    }

    private static StageState Read(ProgrammeStage stage, Instant at, StageDeclaration? declaration, IEnumerable<ProgrammeStage> lost)
    {
        var window = stage.Window;
        var status = window.StatusAt(at);
        var doneAt = declaration?.DoneAt is { } done && done.Earliest <= at ? done : null;
        return new StageState(
            at,
            stage,
            status,
            declaration is null ? null : Progress(status, window.Closes, doneAt),
            doneAt,
            doneAt is null ? lost.ToReadOnly() : [],
            TimeLeft.UntilOver(window.Closes, at));
    }

    private static StageProgress Progress(StageStatus status, CalendarMoment? closes, CalendarMoment? doneAt)
    {
        if (doneAt is null)
        {
            return status == StageStatus.Closed ? StageProgress.Missed : StageProgress.Due;
        }

        return closes is null ? StageProgress.OnTime
            : doneAt.Earliest > closes.Latest ? StageProgress.Late
            : doneAt.Latest < closes.Earliest || (closes.IsPrecise && doneAt.Latest <= closes.Latest) ? StageProgress.OnTime
            : StageProgress.Uncertain;
    }

    private static Dictionary<string, StageDeclaration> ByStage(Programme programme, IReadOnlyList<StageDeclaration> declarations)
    {
        var byStage = new Dictionary<string, StageDeclaration>(StringComparer.Ordinal);
        foreach (var declaration in declarations)
        {
            if (!programme.TryGet(declaration.Stage, out _))
            {
                throw new ArgumentException($"The programme {programme.Id}, version {programme.Version}, has no stage '{declaration.Stage}'.", nameof(declarations));
            }

            if (byStage.ContainsKey(declaration.Stage))
            {
                throw new ArgumentException($"The stage '{declaration.Stage}' is declared twice.", nameof(declarations));
            }

            byStage.Add(declaration.Stage, declaration);
        }

        return byStage;
    }
}
