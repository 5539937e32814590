using NodaTime;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Actions;

/// <summary>What the tool says around an action plan.</summary>
internal sealed class ActionsTexts(Language language)
{
    private readonly CommonTexts common = new(language);

    public string State(LocalDate date) => language.Say($"État au {common.Date(date)}", $"State on {common.Date(date)}");

    public string Due(LocalDate date) => language.Say($"pour le {common.Date(date)}", $"by {common.Date(date)}");

    public string Progress(decimal percent) => language.Say($"fait à {percent.ToPercentText(language)}", $"{percent.ToPercentText(language)} done");

    public string Seen => language.Say("Se voit à", "Seen by");

    public string Counts(int done, int late, int due) => language.Say(
        $"{done} {(done < 2 ? "faite" : "faites")}, {late} en retard, {due} à faire.", $"{done} done, {late} late, {due} to do.");

    public string DateNeeded => language.Say("l'état d'un plan est celui d'un jour : --as-of AAAA-MM-JJ.", "the state of a plan is that of a day: --as-of YYYY-MM-DD.");

    public string OwnerAndDueNeeded => language.Say(
        "un plan proposé a un responsable et une échéance : --owner NOM --due AAAA-MM-JJ.", "a proposed plan has an owner and a due date: --owner NAME --due YYYY-MM-DD.");

    public string CountNeeded(string text) => language.Say($"--count : « {text} » n'est pas un nombre d'actions.", $"--count: \"{text}\" is not a number of actions.");
}
