namespace Thqse.Sdk.Messages;

/// <summary>Where a document belongs that was given in the place of another.</summary>
internal static class FormatRemedies
{
    private static readonly Dictionary<string, string> Commands = new(StringComparer.Ordinal)
    {
        ["thqse.cpom-contract/1"] = "thqse cpom evaluate",
        ["thqse.questionnaire-response/1"] = "thqse diagnosis score",
        ["thqse.score-card/1"] = "thqse diagnosis cohort",
    };

    /// <summary>A sentence, with the space before it; empty for a format that is none of ours.</summary>
    public static string Of(Diagnostic diagnostic, Language language)
        => diagnostic.Value is { } format && Commands.TryGetValue(format, out var command)
            ? language.Say($" Un document de ce format se donne à « {command} ».", $" A document of this format is given to \"{command}\".")
            : string.Empty;
}
