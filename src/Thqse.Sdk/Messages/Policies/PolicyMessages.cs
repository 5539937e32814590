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
        var detail = Guard.NotNull(finding, nameof(finding)).Detail;
        var method = QualityPolicyMethod.Shipped;
        var (fewest, most) = (NumberText.Of(method.FewestAxes, language), NumberText.Of(method.MostAxes, language));
        return finding.Code switch
        {
            QualityPolicyFindingCode.TooFewAxes => language.Say($"La politique compte {detail} axes ; la méthode en demande de {fewest} à {most}.", $"The policy has {detail} axes; the method asks for {fewest} to {most}."),
            QualityPolicyFindingCode.TooManyAxes => language.Say($"La politique compte {detail} axes, ce qui est beaucoup ; la méthode en demande de {fewest} à {most}.", $"The policy has {detail} axes, which are many; the method asks for {fewest} to {most}."),
            QualityPolicyFindingCode.ValidatedOutOfOrder => language.Say("Un axe est validé par une instance avant le groupe de travail.", "An axis is validated by a body before the working group."),
            QualityPolicyFindingCode.DoneOutOfOrder => language.Say($"Une tâche est faite avant la fin de l'étape qui précède ({detail}).", $"A task is done before the end of the step before ({detail})."),
        };
    }
}
