using NodaTime;

namespace Thqse.Sdk.Cooperation;

/// <summary>Replays the events of a register.</summary>
internal static class RegisterReplay
{
    /// <summary>The members after the events of a day and of those before it.</summary>
    public static IReadOnlyCollection<Member> Until(MemberRegister register, LocalDate day)
    {
        var members = new Dictionary<string, Member>(StringComparer.Ordinal);
        foreach (var step in Steps(register).TakeWhile(step => step.Event.Date <= day))
        {
            if (step.After is { } member)
            {
                members[member.Id] = member;
            }
            else
            {
                members.Remove(step.Event.Member);
            }
        }

        return members.Values;
    }

    /// <summary>Each event in order, with the member before and after it; null where it is none.</summary>
    public static IEnumerable<RegisterStep> Steps(MemberRegister register)
    {
        var members = new Dictionary<string, Member>(StringComparer.Ordinal);
        foreach (var happened in register.Events)
        {
            var before = members.TryGetValue(happened.Member, out var known) ? known : null;
            var after = happened.Event == RegisterEventKind.Left ? null : After(register.Group, happened, before);
            if (after is null)
            {
                members.Remove(happened.Member);
            }
            else
            {
                members[happened.Member] = after;
            }

            yield return new RegisterStep(happened, before, after);
        }
    }

    private static Member After(CooperationGroup group, RegisterEvent happened, Member? before)
    {
        var kind = happened.Kind is { } id ? group[id] : before!.Kind;
        return new Member(happened.Member, happened.Name ?? before!.Name, kind, group.CollegeOf(kind), happened.Structure ?? before?.Structure, before?.AdmittedOn ?? happened.Date);
    }
}

/// <summary>An event with the member before and after it; null where it is none.</summary>
internal sealed record RegisterStep(RegisterEvent Event, Member? Before, Member? After);
