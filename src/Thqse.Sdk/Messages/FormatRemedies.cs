namespace Thqse.Sdk.Messages;

/// <summary>Where a document belongs that was given in the place of another.</summary>
internal static class FormatRemedies
{
    private static readonly Dictionary<string, string> Commands = new(StringComparer.Ordinal)
    {
        ["thqse.cpom-contract/1"] = "thqse cpom evaluate",
        ["thqse.questionnaire-response/1"] = "thqse diagnosis score",
        ["thqse.score-card/1"] = "thqse diagnosis cohort",
        ["thqse.action-plan/1"] = "thqse diagnosis actions",
        ["thqse.member-register/1"] = "thqse cooperation members",
        ["thqse.quality-policy/1"] = "thqse policy show",
        ["thqse.programme/1"] = "thqse programme show --programme",
        ["thqse.cpom-catalogue/1"] = "thqse cpom check",
        ["thqse.referential/1"] = "thqse diagnosis check",
    };

    /// <summary>A sentence, with the space before it; empty for a format that is none of ours.</summary>
    public static string Of(Diagnostic diagnostic, Language language)
    {
        var format = diagnostic.Value ?? string.Empty;
        var near = format.Trim().ToLowerInvariant();
        return Commands.TryGetValue(format, out var command)
            ? language.Say($" Un document de ce format se donne à « {command} ».", $" A document of this format is given to \"{command}\".")
            : format is "thqse.cpom-evaluation/1" or "thqse.cpom-plan/1" ? language.Say(" C'est un résultat : donnez le contrat dont il est fait.", " This is a result: give the contract that it is made of.")
            : diagnostic.Expected.Contains(near) ? language.Say($" Écrivez \"format\": \"{near}\".", $" Write \"format\": \"{near}\".")
            : format.Split('/') is { Length: 2 } parts && diagnostic.Expected.Any(expected => expected.StartsWith(parts[0] + "/", StringComparison.Ordinal))
                ? language.Say(" C'est une autre version de ce format : il faut un outil qui la lit, ou le document dans la version attendue.", " This is another version of that format: it takes a tool that reads it, or the document in the version expected.")
            : string.Empty;
    }
}
