using System.CommandLine;
using System.Text.Json.Nodes;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Input.Asking;

/// <summary>
/// Who a new document is about: by options, and by questions where the tool stands on a screen. It is written as the member "establishment" of a document,
/// which the reader of the document then judges like any other.
/// </summary>
internal sealed class EstablishmentOptions
{
    private readonly Session session;
    private readonly IReadOnlyList<Asked> asked;
    private readonly Option<string[]> attribute;

    public EstablishmentOptions(Session session, Command command, bool hasAttributes)
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

        attribute = new("--attribute")
        {
            HelpName = language.Say("ID=VALEUR", "ID=VALUE"),
            Description = language.Say("Un attribut que demande le catalogue, comme places=60 ou own-kitchen=oui ; autant de fois qu'il en faut.", "An attribute that the catalogue asks about, such as places=60 or own-kitchen=yes; as often as needed."),
            Arity = ArgumentArity.OneOrMore,
        };
        if (hasAttributes)
        {
            command.Add(attribute);
        }
    }

    /// <summary>Reads what was typed, and asks for the rest.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="catalogue">Whose categories, sizes and attributes are meant; null of a questionnaire.</param>
    public JsonObject Read(ParseResult parsed, CpomCatalogue? catalogue = null)
    {
        var typed = catalogue is null ? null : parsed.GetValue(attribute);
        var asks = session.Terminal.CanAsk && typed is not { Length: > 0 } && asked.All(each => parsed.GetValue(each.Option) is null);
        var who = new JsonObject();
        foreach (var each in asked)
        {
            // Where an attribute says the size, beds say nothing.
            var isNeeded = each.IsNeeded && (each.Name != "beds" || catalogue?.Sizes.By is null);
            var text = parsed.GetValue(each.Option) ?? (asks && (isNeeded || !each.IsNeeded) ? session.Terminal.Ask(Question(each, catalogue)) : null);
            if (!string.IsNullOrWhiteSpace(text))
            {
                who[each.Name] = each.Written(text.Trim());
            }
            else if (isNeeded)
            {
                throw CommandException.Usage(session.Language.Say($"il manque {each.Option.Name}. {Question(each, catalogue)}", $"{each.Option.Name} is missing. {Question(each, catalogue)}"));
            }
        }

        if (catalogue is not null && Attributes(typed ?? [], asks, catalogue) is { Count: > 0 } attributes)
        {
            who["attributes"] = attributes;
        }

        return who;
    }

    private string Question(Asked each, CpomCatalogue? catalogue) => each.Name == "category" && catalogue is not null
        ? session.Language.Say("La catégorie : ", "The category: ") + string.Join(", ", catalogue.Categories) + "."
        : each.Option.Description!;

    private JsonObject Attributes(string[] typed, bool asks, CpomCatalogue catalogue)
    {
        var said = typed.Select(text => text.Split('=', 2) is [var id, var value] ? (Id: id.Trim(), Value: value.Trim()) : throw CommandException.Usage(session.Language.Say(
            $"« {text} » n'est pas un attribut. Écrivez ID=VALEUR, comme places=60.", $"\"{text}\" is no attribute. Write ID=VALUE, such as places=60.")));
        if (asks)
        {
            said = catalogue.Attributes.Select(each => (each.Id.ToString(), session.Terminal.Ask(Question(each))?.Trim() ?? string.Empty));
        }

        var attributes = new JsonObject();
        foreach (var (id, value) in said.Where(each => each.Value.Length > 0))
        {
            attributes[id] = Written(value, AttributeId.TryParse(id, out var known) ? catalogue.FindAttribute(known)?.Kind : null);
        }

        return attributes;
    }

    private string Question(AttributeDefinition attribute) => attribute.Label[session.Language] + attribute.Kind switch
    {
        AttributeKind.Flag => session.Language.Say(" (oui, non).", " (yes, no)."),
        AttributeKind.Choice => " (" + string.Join(", ", attribute.Values) + ").",
        _ => ".",
    };

    /// <summary>The value as its kind has it; a text that is none is written as it is, and the reader says so.</summary>
    private static JsonValue Written(string value, AttributeKind? kind) => (kind, value.ToUpperInvariant()) switch
    {
        (AttributeKind.Count, _) => JsonNumber(value),
        (AttributeKind.Flag, "OUI" or "YES" or "TRUE") => JsonValue.Create(true),
        (AttributeKind.Flag, "NON" or "NO" or "FALSE") => JsonValue.Create(false),
        _ => JsonText(value),
    };

    private static JsonValue JsonText(string text) => JsonValue.Create(text);

    /// <summary>A number; a text that is none is written as it is, and the reader says so.</summary>
    private static JsonValue JsonNumber(string text) => long.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(text);

    private static JsonArray JsonList(string text) => [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(code => JsonValue.Create(code))];

    private sealed record Asked(string Name, Option<string?> Option, Func<string, JsonNode> Written)
    {
        public bool IsNeeded { get; init; }
    }
}
