namespace Thqse.Sdk;

/// <summary>
/// What an immutable object makes when someone first asks for it, and gives again ever after: the same, whichever thread asks. Null can be what was made. Until something is asked for, it holds nothing.
/// </summary>
/// <param name="places">How many things can be made, each in a place of its own, from 0.</param>
internal sealed class MadeOnce(int places)
{
    private static readonly object Nothing = new();
    private object?[]? made;

    /// <summary>What stands in a place, made of its owner the first time.</summary>
    public T Get<TOwner, T>(int place, TOwner owner, Func<TOwner, T> make)
        where T : class?
    {
        var all = Volatile.Read(ref made) ?? Keep(ref made, new object?[places]);
        var known = Volatile.Read(ref all[place]) ?? Keep(ref all[place], make(owner) ?? Nothing);
        return ReferenceEquals(known, Nothing) ? null! : (T)known;
    }

    /// <summary>Of two threads that make it at the same time, the first gives what both return.</summary>
    private static T Keep<T>(ref T? place, T value)
        where T : class
        => Interlocked.CompareExchange(ref place, value, null) ?? value;
}
