using Thqse.Sdk.Policies;

namespace Thqse.Sdk.Messages;

/// <summary>What a quality policy lacks, in words.</summary>
public static class PolicyMessages
{
    /// <summary>Who validates.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this PolicyValidator validator, Language language) => Guard.Defined(validator, nameof(validator)) switch
    {
        PolicyValidator.WorkingGroup => language.Say("groupe de travail", "working group"),
        PolicyValidator.Bodies => language.Say("instances", "bodies"),
        PolicyValidator.UsersCouncil => language.Say("conseil de la vie sociale", "users' council"),
    };

    /// <summary>The permanent code of a finding, such as "too-few-axes".</summary>
    /// <param name="code">The code.</param>
    /// <returns>The code, in kebab case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="code"/> is no value of its enumeration.</exception>
    public static string ToCode(this QualityPolicyFindingCode code) => Codes<QualityPolicyFindingCode>.Kebab(Guard.Defined(code, nameof(code)));

    /// <summary>What is odd.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A sentence; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this QualityPolicyFinding finding, Language language)
    {
        Guard.NotNull(finding, nameof(finding));
        var method = QualityPolicyMethod.ManagementByQuality;
        return finding.Code switch
        {
            QualityPolicyFindingCode.TooFewAxes => Axes(finding.Detail, language) + AskedFor(method, language),
            QualityPolicyFindingCode.TooManyAxes => Axes(finding.Detail, language) + language.Say(", ce qui est beaucoup", ", which are many") + AskedFor(method, language),
            QualityPolicyFindingCode.ValidatedOutOfOrder => language.Say(
                $"L'axe « {finding.AxisTitle} » est validé avant l'accord du groupe de travail ({Validator(finding).Label(language)}).",
                $"The axis \"{finding.AxisTitle}\" is validated before the working group agrees ({Validator(finding).Label(language)})."),
            QualityPolicyFindingCode.DoneOutOfOrder => language.Say(
                $"« {Task(finding, method)[language]} » : la tâche est faite avant la fin de l'étape « {method.Step(finding.Detail).Label[language]} ».",
                $"\"{Task(finding, method)[language]}\": the task is done before the end of the step \"{method.Step(finding.Detail).Label[language]}\"."),
        };
    }

    private static string Axes(string number, Language language) => number switch
    {
        "0" => language.Say("La politique n'a aucun axe", "The policy has no axis"),
        "1" => language.Say("La politique compte 1 axe", "The policy has 1 axis"),
        _ => language.Say($"La politique compte {number} axes", $"The policy has {number} axes"),
    };

    private static string AskedFor(QualityPolicyMethod method, Language language)
    {
        var (fewest, most) = (NumberText.Of(method.FewestAxes, language), NumberText.Of(method.MostAxes, language));
        return language.Say($" ; la méthode en demande de {fewest} à {most}.", $"; the method asks for {fewest} to {most}.");
    }

    private static PolicyValidator Validator(QualityPolicyFinding finding) => finding.Detail == Codes<PolicyValidator>.Camel(PolicyValidator.Bodies) ? PolicyValidator.Bodies : PolicyValidator.UsersCouncil;

    private static LocalizedText Task(QualityPolicyFinding finding, QualityPolicyMethod method) => method[finding.Place.Substring("tasks/".Length)].Label;
}
