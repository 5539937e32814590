namespace Thqse.Sdk.Json;

/// <summary>The names of one object that have been met. Most objects have a few, for which a table costs more than looking at each; what a document makes long has one.</summary>
internal struct NameSet
{
    private const int Few = 8;

    private string[]? few;
    private int count;
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

        few ??= new string[Few];
        if (count < Few)
        {
            few[count++] = name;
        }
        else
        {
            many = new HashSet<string>(few, StringComparer.Ordinal) { name };
        }

        return true;
    }

    public readonly bool Contains(string name)
    {
        if (many is not null)
        {
            return many.Contains(name);
        }

        for (var i = 0; i < count; i++)
        {
            if (string.Equals(few![i], name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
