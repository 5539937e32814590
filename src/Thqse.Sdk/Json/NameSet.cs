namespace Thqse.Sdk.Json;

/// <summary>The names of one object that have been met. Most objects have a few, for which a table costs more than looking at each; what a document makes long has one.</summary>
internal struct NameSet
{
    private const int Few = 8;

    private List<string>? few;
    private HashSet<string>? many;

    /// <summary>Adds a name.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Add(string name)
    {
        if (many is not null)
        {
            return many.Add(name);
        }

        if (Contains(name))
        {
            return false;
        }

        few ??= new List<string>(2);
        few.Add(name);
        if (few.Count > Few)
        {
            many = new HashSet<string>(few, StringComparer.Ordinal);
        }

        return true;
    }

    public readonly bool Contains(string name)
    {
        if (many is not null)
        {
            return many.Contains(name);
        }

        foreach (var known in few ?? [])
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
