namespace Thqse.Sdk.Cooperation;

/// <summary>Members of one day that have the same name under several identifiers.</summary>
internal static class AlikeMembers
{
    public static IReadOnlyList<IReadOnlyList<string>> Of(MemberRegister register)
    {
        // By their names as they are told apart: who bears one now, and who has borne it together with somebody else.
        var now = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var alike = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var step in RegisterReplay.Steps(register))
        {
            if (step.Before is { } before)
            {
                now[EstablishmentNames.Folded(before.Name)].Remove(before.Id);
            }

            if (step.After is { } member)
            {
                var name = EstablishmentNames.Folded(member.Name);
                var same = Entry(now, name, () => new HashSet<string>(StringComparer.Ordinal));
                same.Add(member.Id);
                if (same.Count > 1)
                {
                    Entry(alike, name, () => new SortedSet<string>(StringComparer.Ordinal)).UnionWith(same);
                }
            }
        }

        return alike.Values.Select(ids => ids.ToReadOnly()).OrderBy(ids => ids[0], StringComparer.Ordinal).ToReadOnly();
    }

    private static T Entry<T>(Dictionary<string, T> entries, string key, Func<T> first)
    {
        if (!entries.TryGetValue(key, out var entry))
        {
            entries.Add(key, entry = first());
        }

        return entry;
    }
}
