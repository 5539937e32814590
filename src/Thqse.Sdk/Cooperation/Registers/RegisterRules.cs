namespace Thqse.Sdk.Cooperation;

/// <summary>What the events of a register must be together, in whatever order they are given.</summary>
internal static class RegisterRules
{
    public static IEnumerable<RegisterProblem> Problems(CooperationGroup group, IReadOnlyList<RegisterEvent> events)
    {
        var indexed = events.Select((each, index) => (Event: each, Index: index)).ToArray();
        return indexed.SelectMany(each => Kinds(group, each.Event, each.Index))
            .Concat(indexed.GroupBy(each => each.Event.Member, StringComparer.Ordinal).SelectMany(member => OfMember(group, [.. member])))
            .OrderBy(problem => problem.Index);
    }

    /// <summary>A kind is one of the group.</summary>
    private static IEnumerable<RegisterProblem> Kinds(CooperationGroup group, RegisterEvent happened, int index)
    {
        if (happened.Kind is { } kind && !group.TryGet(kind, out _))
        {
            yield return new RegisterProblem(index, DiagnosticCode.UnknownMemberKind, "kind", kind, [.. group.Kinds.Select(each => each.Id)]);
        }

        if (happened.Structure is { } structure && group.Structures.All(each => each.Id != structure))
        {
            yield return new RegisterProblem(index, DiagnosticCode.UnknownMemberKind, "structure", structure, [.. group.Structures.Select(each => each.Id)]);
        }
    }

    /// <summary>One event a day, admitted before anything else, and of a structure that the kind allows.</summary>
    private static IEnumerable<RegisterProblem> OfMember(CooperationGroup group, (RegisterEvent Event, int Index)[] events)
    {
        var isMember = false;
        (string? Kind, string? Structure) last = default;
        RegisterEvent? previous = null;
        foreach (var (happened, index) in events.OrderBy(each => each.Event.Date).ThenBy(each => each.Index))
        {
            if (previous?.Date == happened.Date)
            {
                yield return new RegisterProblem(index, DiagnosticCode.ConflictingEvents, "date", happened.Member, []);
                continue;
            }

            previous = happened;
            var isAdmission = happened.Event == RegisterEventKind.Admitted;
            if (isAdmission == isMember)
            {
                yield return new RegisterProblem(index, isMember ? DiagnosticCode.AlreadyAMember : DiagnosticCode.NotAMember, "member", happened.Member, []);
                continue;
            }

            isMember = happened.Event != RegisterEventKind.Left;
            last = isAdmission ? (happened.Kind, happened.Structure) : (happened.Kind ?? last.Kind, happened.Structure ?? last.Structure);
            if ((happened.Kind ?? happened.Structure) is not null
                && last.Kind is { } kind && group.TryGet(kind, out _)
                && group.Structures.FirstOrDefault(each => each.Id == last.Structure) is { } structure && !structure.Kinds.Contains(kind))
            {
                yield return new RegisterProblem(index, DiagnosticCode.UnknownMemberKind, happened.Kind is null ? "structure" : "kind", happened.Kind ?? happened.Structure!, structure.Kinds);
            }
        }
    }
}
