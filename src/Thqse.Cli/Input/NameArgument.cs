using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Input;

/// <summary>Finds the thing that a name on the command line designates, in any case and with blanks around it.</summary>
internal static class NameArgument
{
    /// <param name="typed">What is typed.</param>
    /// <param name="known">What there is.</param>
    /// <param name="name">The name of each.</param>
    /// <param name="unknown">What is said of a name that nothing has, before the nearest ones.</param>
    /// <param name="session">The run.</param>
    public static T Find<T>(string typed, IEnumerable<T> known, Func<T, string> name, Func<string, string> unknown, Session session)
        where T : class
        => known.FirstOrDefault(each => string.Equals(name(each), typed.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw CommandException.Usage(unknown(typed) + new FailureTexts(session.Language).DidYouMean(NearestNames.Of(typed, [.. known.Select(name)])));
}
