using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Messages;

/// <summary>Where a finding of a referential is: in words, and in its document.</summary>
public static class ReferentialPlaceMessages
{
    private static readonly Dictionary<string, LocalizedText> Lists = new(StringComparer.Ordinal)
    {
        ["pillars"] = new("Piliers", "Pillars"),
        ["themes"] = new("Thèmes", "Themes"),
        ["levels"] = new("Niveaux", "Levels"),
        ["scales"] = new("Échelles", "Scales"),
        ["questionnaires"] = new("Questionnaires", "Questionnaires"),
        ["label"] = new("Intitulé", "Label"),
        ["notice"] = new("Avertissement", "Notice"),
    };

    /// <summary>Where it is, in words: the pillar, theme, level or scale, or the questionnaire and the question.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="referential">The referential in which it was found.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> or <paramref name="referential"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Where(this ReferentialFinding finding, Referential referential, Language language)
    {
        Guard.NotNull(finding, nameof(finding));
        Guard.Defined(language, nameof(language));
        if (Find(Guard.NotNull(referential, nameof(referential)), finding) is { } found)
        {
            return language.Say($"Questionnaire {found.Questionnaire.Id}", $"Questionnaire {found.Questionnaire.Id}")
                + (found.Question is { } question ? $", question {question.Id}" : string.Empty)
                + Within(found.Within, language);
        }

        var (list, name, rest) = Split(finding.Place);
        return (Lists.TryGetValue(list, out var words) ? words[language] : list) + (name is null ? string.Empty : ", " + name) + Within(rest, language);
    }

    /// <summary>Where it is in the document, as a JSON pointer: the nearest place that can be told.</summary>
    /// <param name="referential">The referential in which it was found.</param>
    /// <param name="finding">The finding.</param>
    /// <returns>A pointer, such as "/questionnaires/0/questions/3".</returns>
    /// <exception cref="ArgumentNullException"><paramref name="referential"/> or <paramref name="finding"/> is null.</exception>
    public static string PointerOf(this Referential referential, ReferentialFinding finding)
    {
        Guard.NotNull(finding, nameof(finding));
        if (Find(Guard.NotNull(referential, nameof(referential)), finding) is { } found)
        {
            var at = At("/questionnaires", referential.Questionnaires, each => each == found.Questionnaire);
            return found.Question is not { } question ? at
                : At(at + "/questions", found.Questionnaire.Questions, each => each == question) + found.Within switch
                {
                    null => string.Empty,
                    "evidence" => "/evidence",
                    "unit" => "/answer/unit",
                    var option => At("/options", question.Options, each => each.Id == option),
                };
        }

        var (list, name, rest) = Split(finding.Place);
        return name is null ? "/" + list : list switch
        {
            "pillars" => At("/pillars", referential.Pillars, each => each.Id == name),
            "themes" => At("/themes", referential.Themes, each => each.Id == name),
            "levels" => At("/levels", referential.Levels, each => each.Id == name),
            "scales" when referential.Scales.FirstOrDefault(each => each.Id == name) is { } scale && rest is not null => At("/scales", referential.Scales, each => each == scale) + At("/options", scale.Options, each => each.Id == rest),
            "scales" => At("/scales", referential.Scales, each => each.Id == name),
            _ => "/" + list,
        };
    }

    /// <summary>The questionnaire that the place begins with, and the question and what of it: their identifiers may have slashes themselves.</summary>
    private static (Questionnaire Questionnaire, Question? Question, string? Within)? Find(Referential referential, ReferentialFinding finding)
    {
        foreach (var questionnaire in referential.Questionnaires.OrderByDescending(each => each.Id.Length))
        {
            if (finding.Place == questionnaire.Id)
            {
                return (questionnaire, null, null);
            }

            if (finding.Place.StartsWith(questionnaire.Id + "/", StringComparison.Ordinal))
            {
                var place = finding.Place.Substring(questionnaire.Id.Length + 1);
                var question = questionnaire.Questions.OrderByDescending(each => each.Id.Length).FirstOrDefault(each => place == each.Id || place.StartsWith(each.Id + "/", StringComparison.Ordinal));
                return (questionnaire, question, question is null ? place : place == question.Id ? null : place.Substring(question.Id.Length + 1));
            }
        }

        return null;
    }

    private static (string List, string? Name, string? Within) Split(string place)
    {
        var parts = place.Split(['/'], 3);
        return (parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null);
    }

    private static string Within(string? rest, Language language) => rest switch
    {
        null => string.Empty,
        "evidence" => language.Say(", preuve", ", evidence"),
        "unit" => language.Say(", unité", ", unit"),
        var option => language.Say($", réponse {option}", $", answer {option}"),
    };

    private static string At<T>(string list, IReadOnlyList<T> items, Func<T, bool> isIt)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (isIt(items[index]))
            {
                return FormattableString.Invariant($"{list}/{index}");
            }
        }

        return list;
    }
}
