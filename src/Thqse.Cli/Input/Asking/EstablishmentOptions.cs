using System.CommandLine;
using System.Text.Json.Nodes;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Input.Asking;

/// <summary>
/// Who a new document is about: by options, and by questions where the tool stands on a screen. It is written as the member "establishment" of a document,
/// which the reader of the document then judges like any other.
/// </summary>
internal sealed class EstablishmentOptions
{
    private readonly Session session;
    private readonly IReadOnlyList<Asked> asked;

    public EstablishmentOptions(Session session, Command command)
    {
        this.session = session;
        var language = session.Language;
        asked =
        [
            new("name", SharedArguments.Value("--name", language.Say("NOM", "NAME"), language.Say("Le nom de l'établissement.", "The name of the establishment.")), JsonText),
            new("category", SharedArguments.Value("--category", "CODE", language.Say("La catégorie : chu, ch, espic, clinic (ou medico-social, pour un autodiagnostic).", "The category: chu, ch, espic, clinic (or medico-social, for a self-diagnosis).")), JsonText) { IsNeeded = true },
            new("beds", SharedArguments.Value("--beds", "N", language.Say("Les lits et places.", "The beds and places.")), JsonNumber) { IsNeeded = true },
            new("finess", SharedArguments.Value("--finess", "FINESS", language.Say("Le numéro FINESS, neuf caractères.", "The FINESS number, nine characters.")), JsonText),
            new("department", SharedArguments.Value("--department", "CODE", language.Say("Le département, comme 30 ; nécessaire pour un CHU.", "The department, such as 30; needed for a university hospital.")), JsonText),
            new("activities", SharedArguments.Value("--activities", "CODES", language.Say("Les activités autorisées, séparées par des virgules : mco,smr,psychiatry,had,usld.", "The authorised activities, separated by commas: mco,smr,psychiatry,had,usld.")), JsonList),
        ];
        foreach (var each in asked)
        {
            command.Add(each.Option);
        }
    }

    public JsonObject Read(ParseResult parsed)
    {
        var asks = session.Terminal.CanAsk && asked.All(each => parsed.GetValue(each.Option) is null);
        var who = new JsonObject();
        foreach (var each in asked)
        {
            var text = parsed.GetValue(each.Option) ?? (asks ? session.Terminal.Ask(each.Option.Description!) : null);
            if (!string.IsNullOrWhiteSpace(text))
            {
                who[each.Name] = each.Written(text.Trim());
            }
            else if (each.IsNeeded)
            {
                throw CommandException.Usage(session.Language.Say($"il manque {each.Option.Name}. {each.Option.Description}", $"{each.Option.Name} is missing. {each.Option.Description}"));
            }
        }

        return who;
    }

    private static JsonValue JsonText(string text) => JsonValue.Create(text);

    /// <summary>A number; a text that is none is written as it is, and the reader says so.</summary>
    private static JsonValue JsonNumber(string text) => long.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(text);

    private static JsonArray JsonList(string text) => [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(code => JsonValue.Create(code))];

    private sealed record Asked(string Name, Option<string?> Option, Func<string, JsonNode> Written)
    {
        public bool IsNeeded { get; init; }
    }
}
