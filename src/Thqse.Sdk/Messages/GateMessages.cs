using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Messages;

/// <summary>What a gate says that keeps a level away, with the names that the referential gives.</summary>
internal static class GateMessages
{
    public static string Explain(UnmetGate gate, Referential? referential, Language language)
    {
        var level = referential?.Levels.FirstOrDefault(each => each.Id == gate.Level)?.Label[language] ?? gate.Level;
        var has = DiagnosisMessages.ScoreText(gate.Has, language, [gate.Needs]);
        var needs = NumberText.Of(gate.Needs, language);
        if (gate.Questions.Count > 0)
        {
            var questions = string.Join(", ", gate.Questions);
            return language.Say(
                $"{level} : {has}\u00A0% des questions impératives suffisent, il en faut {needs}\u00A0% ; trop basses : {questions}.",
                $"{level}: {has}% of the imperative questions are high enough, {needs}% are needed; too low: {questions}.");
        }

        return language.Say($"{level} : {On(gate, referential, language)} a {has} sur 100, il faut {needs}.", $"{level}: {On(gate, referential, language)} has {has} out of 100, {needs} is needed.");
    }

    private static string On(UnmetGate gate, Referential? referential, Language language)
    {
        if (gate.Pillar is { } pillar)
        {
            var name = referential?.Pillars.FirstOrDefault(each => each.Id == pillar)?.Label[language] ?? pillar;
            return language.Say($"le pilier « {name} »", $"the pillar \"{name}\"");
        }

        if (gate.Theme is { } theme)
        {
            var name = referential?.Themes.FirstOrDefault(each => each.Id == theme)?.Label[language] ?? theme;
            return language.Say($"le thème « {name} »", $"the theme \"{name}\"");
        }

        return language.Say($"la question impérative {gate.Question}", $"the imperative question {gate.Question}");
    }
}
