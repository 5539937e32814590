using System.Text.Json.Serialization;

namespace Thqse.Sdk.Hosting;

/// <summary>
/// Thrown when a host starts with definitions that cannot be used, for instance two catalogues of the same identifier.
/// All the problems are in <see cref="Problems"/>, and in the message.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<ThqseConfigurationException>))]
public sealed class ThqseConfigurationException : Exception
{
    internal ThqseConfigurationException(IReadOnlyList<string> problems)
        : base("AddThqse cannot register these definitions:" + string.Concat(problems.Select(problem => "\n- " + problem)))
        => Problems = problems;

    /// <summary>Everything that is wrong, one English sentence each; never empty.</summary>
    public IReadOnlyList<string> Problems { get; }
}
