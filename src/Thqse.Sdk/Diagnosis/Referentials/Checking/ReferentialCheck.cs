using Thqse.Sdk.Diagnosis.Checking;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The check of a referential by itself: what its data promise each other.</summary>
public static class ReferentialCheck
{
    /// <summary>
    /// Checks a referential: themes that make trees, each in one pillar, every question in a theme at an end, at least two options or bands, the best worth more than the worst,
    /// unique identifiers, conditions that can be fulfilled and do not go round, shared answers and scales that are there, a weight for everybody of whom a question is asked,
    /// no question asked of nobody, no imperative one without a weight, nothing whose parts all have a weight of 0, bands from 0 on and out of 100, both languages, known indicators.
    /// </summary>
    /// <param name="referential">The referential.</param>
    /// <param name="indicators">The identifiers that questions may cite; null to leave citations unchecked.</param>
    /// <returns>Everything that is wrong; empty for a sound referential.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="referential"/> is null.</exception>
    /// <exception cref="ArgumentException">An identifier is null.</exception>
    public static IReadOnlyList<ReferentialFinding> Check(this Referential referential, IEnumerable<string>? indicators = null)
    {
        Guard.NotNull(referential, nameof(referential));
        var known = indicators is null ? null : new HashSet<string>(Guard.NoNulls(indicators, nameof(indicators)), StringComparer.Ordinal);
        var findings = new List<ReferentialFinding>();
        findings.AddRange(StructureCheck.Run(referential));
        findings.AddRange(ReferentialTextCheck.Run(referential));
        foreach (var questionnaire in referential.Questionnaires)
        {
            findings.AddRange(QuestionCheck.Run(questionnaire, known));
        }

        return findings.AsReadOnly();
    }
}
