using Thqse.Sdk;
using Thqse.Sdk.Policies;

namespace Thqse.Cli.Commands.Policies;

/// <summary>What the tool says around a quality policy.</summary>
internal sealed class PolicyTexts(Language language)
{
    public string On(string date) => language.Say($"Au {date}", $"On {date}");

    public string Step(string step) => language.Say($"Étape atteinte : {step}.", $"Step reached: {step}.");

    public string Complete => language.Say("Toutes les tâches sont faites.", "All tasks are done.");

    /// <summary>Where a policy stands in one line.</summary>
    public string Summary(QualityPolicyState state)
    {
        var late = state.LateTasks.Count + state.LateActions.Count;
        return (state.Step is { } step ? step.Label[language] : language.Say("Achevée", "Complete"))
            + (late == 0 ? language.Say(", rien en retard", ", nothing late") : late == 1 ? language.Say(", 1 tâche ou action en retard", ", 1 task or action late") : language.Say($", {late} tâches ou actions en retard", $", {late} tasks or actions late"));
    }

    public string Next => language.Say("À faire dans cette étape", "To do in this step");

    public string LateTasks => language.Say("Tâches en retard", "Late tasks");

    public string LateActions => language.Say("Actions en retard", "Late actions");

    public string AxesWithoutAction => language.Say("Axes sans action", "Axes without an action");

    public string ActionsWithoutIndicator => language.Say("Actions sans indicateur", "Actions without an indicator");

    public string AxesToValidate => language.Say("Axes à valider", "Axes to validate");

    public string Findings => language.Say("À relever", "To note");

    public string Due(string date) => language.Say($"échéance le {date}", $"due on {date}");

    public string Missing(string validators) => language.Say($"en attente : {validators}", $"awaiting: {validators}");
}
