using NodaTime;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Todo;

/// <summary>What the tool says around what is left to do.</summary>
internal sealed class TodoTexts(Language language)
{
    private readonly CommonTexts common = new(language);

    public string Title(LocalDate asOf) => language.Say($"Ce qui reste à faire, au {common.Date(asOf)}", $"What is left to do, on {common.Date(asOf)}");

    public string Due(LocalDate due, int daysLeft) => language.Say($"Pour le {common.Date(due)}", $"By {common.Date(due)}") + (daysLeft switch
    {
        < 0 => language.Say(" (année close : reste à déclarer)", " (closed year: still to declare)"),
        0 => language.Say(" (aujourd'hui)", " (today)"),
        1 => language.Say(" (demain)", " (tomorrow)"),
        _ => language.Say($" ({common.Number(daysLeft)} jours)", $" ({common.Number(daysLeft)} days)"),
    });

    public string Kind(TodoKind kind, int count) => kind switch
    {
        TodoKind.Short => language.Say($"Déclaré, et insuffisant ({count})", $"Declared, and short ({count})"),
        TodoKind.NotDeclared => language.Say($"Non déclaré, ou à revoir ({count})", $"Not declared, or to review ({count})"),
        TodoKind.Evidence => language.Say($"Preuve à joindre ({count})", $"Evidence to attach ({count})"),
        TodoKind.Comment => language.Say($"Commentaire à écrire ({count})", $"Comment to write ({count})"),
    };

    public string Nothing => language.Say("Rien : tout ce qui est demandé d'ici là est atteint et déclaré.", "Nothing: all that is asked by then is met and declared.");

    public string Summary(IReadOnlyList<TodoItem> items) => items.Count == 0 ? Nothing : string.Join(", ", items
        .GroupBy(item => item.Kind)
        .OrderBy(kind => kind.Key)
        .Select(kind => Counted(kind.Key, kind.Count())));

    private string Counted(TodoKind kind, int count) => kind switch
    {
        TodoKind.Short => language.Say(count < 2 ? $"{count} insuffisant" : $"{count} insuffisants", $"{count} short"),
        TodoKind.NotDeclared => language.Say(count < 2 ? $"{count} non déclaré" : $"{count} non déclarés", $"{count} not declared"),
        TodoKind.Evidence => language.Say(count < 2 ? $"{count} preuve" : $"{count} preuves", $"{count} without evidence"),
        TodoKind.Comment => language.Say(count < 2 ? $"{count} commentaire" : $"{count} commentaires", $"{count} without comment"),
    };
}
