using Thqse.Sdk.Diagnosis;

namespace Thqse.Samples.CohortGenerator;

/// <summary>How an invented establishment answers: the further it has come, the better, each theme with its own difficulty.</summary>
internal static class Answering
{
    /// <summary>Points taken from, or added to, the maturity of an establishment in a theme.</summary>
    private static readonly Dictionary<string, int> Ease = new(StringComparer.Ordinal)
    {
        ["quality"] = 22,
        ["users"] = 24,
        ["staff"] = 14,
        ["energy"] = 4,
        ["residual-matter"] = 12,
        ["water"] = 8,
        ["governance"] = 4,
        ["transport"] = -12,
        ["purchasing"] = -8,
        ["biodiversity"] = -24,
        ["external-stakeholders"] = -16,
        ["communication"] = -6,
    };

    private static readonly string[] Justifications =
        ["Activité absente de l'établissement.", "Installation absente du site.", "Prestation assurée par le GHT ou par un tiers.", "Sans objet dans les locaux loués."];

    public static IEnumerable<GivenAnswer> Of(Questionnaire questionnaire, Place place, Chance chance)
    {
        foreach (var question in questionnaire.AskedOf(place.Establishment))
        {
            var isLeftOpen = chance.Below(100) < 18 && !place.IsFinished;
            var isNotConcerned = chance.Below(100) < 3 && !question.IsImperative;
            var standing = place.Maturity + Ease.GetValueOrDefault(question.Theme) + chance.Between(-28, 28);
            var options = question.IsMultiple ? Several(question, standing, chance) : [One(question, standing)];
            if (!isLeftOpen)
            {
                yield return isNotConcerned ? new GivenAnswer(question.Id, [], chance.OneOf(Justifications)) : new GivenAnswer(question.Id, options, null);
            }
        }
    }

    /// <summary>The answers proposed go from nothing to sustained: the scale is cut in as many equal parts.</summary>
    private static string One(Question question, int standing)
        => question.Options[Math.Clamp(standing, 0, 99) * question.Options.Count / 100].Id;

    private static string[] Several(Question question, int standing, Chance chance)
    {
        var practices = question.Options.Where(option => option.Points > 0 && chance.Below(100) < standing).Select(option => option.Id).ToArray();
        return practices.Length > 0 ? practices : [question.Options.First(option => option.Points == 0).Id];
    }
}

/// <summary>An answer given: options, or why the question does not concern the establishment.</summary>
internal sealed record GivenAnswer(string Question, IReadOnlyList<string> Options, string? Justification);
