using System.CommandLine;
using System.Text.Json.Nodes;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Input.Asking;

/// <summary>
/// Who a new document is about: by options, and by questions where the tool stands on a screen. It is written as the member "establishment" of a document,
/// which the reader of the document then judges like any other.
/// </summary>
internal sealed class EstablishmentOptions
{
    private readonly Session session;
    private readonly Language language;
    private readonly IReadOnlyList<AskedOption> asked;
    private readonly Option<string[]> attribute;

    public EstablishmentOptions(Session session, Command command, bool isForContract)
    {
        this.session = session;
        language = session.Language;
        asked =
        [
            new(new("name", language.Say("Nom de l'établissement", "Name of the establishment"), AnswerForm.Text), SharedArguments.Value("--name", language.Say("NOM", "NAME"), language.Say("Le nom de l'établissement.", "The name of the establishment."))),
            new(new("category", language.Say("Catégorie", "Category"), AnswerForm.Text), SharedArguments.Value("--category", "CODE", language.Say("La catégorie, comme ch, clinic ou medico-social : une de celles du catalogue ou du référentiel.", "The category, such as ch, clinic or medico-social: one of those of the catalogue or the referential."))) { IsNeeded = true },
            new(new("beds", language.Say("Lits et places", "Beds and places"), AnswerForm.Number), SharedArguments.Value("--beds", "N", language.Say("Les lits et places.", "The beds and places."))) { IsNeeded = true },
            new(new("finess", language.Say("Numéro FINESS", "FINESS number"), AnswerForm.Text), SharedArguments.Value("--finess", "FINESS", language.Say("Le numéro FINESS, neuf caractères.", "The FINESS number, nine characters."))),
            new(new("department", language.Say("Département, comme 30", "Department, such as 30"), AnswerForm.Text), SharedArguments.Value("--department", "CODE", language.Say("Le département, comme 30 ; nécessaire à certaines catégories, comme un CHU.", "The department, such as 30; needed for some categories, such as a university hospital."))),
            .. isForContract ? [Membership()] : Array.Empty<AskedOption>(),
            new(new("activities", language.Say("Activités autorisées, parmi mco, smr, psychiatry, had, usld", "Authorised activities, of mco, smr, psychiatry, had, usld"), AnswerForm.List), SharedArguments.Value("--activities", "CODES", language.Say("Les activités autorisées, séparées par des virgules : mco,smr,psychiatry,had,usld.", "The authorised activities, separated by commas: mco,smr,psychiatry,had,usld."))),
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
        if (isForContract)
        {
            command.Add(attribute);
        }
    }

    /// <summary>Whether the command line says nothing of the establishment and somebody can be asked.</summary>
    public bool IsInterview(ParseResult parsed)
        => session.Terminal.CanAsk && parsed.GetResult(attribute) is null && asked.All(each => parsed.GetValue(each.Option) is null);

    /// <summary>Reads what was typed, or asks for all of it.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="facts">What is asked about an establishment.</param>
    /// <param name="judge">What is wrong with a document of an establishment.</param>
    public JsonObject Read(ParseResult parsed, AskedFacts facts, Func<JsonObject, IReadOnlyList<Diagnostic>> judge)
    {
        var who = new JsonObject();
        if (facts.SizeIsAttribute)
        {
            // What lacks is the attribute that says the size, not beds.
            who["attributes"] = new JsonObject();
        }

        if (IsInterview(parsed))
        {
            AskAll(who, facts, new Interview(session, judge));
        }
        else
        {
            foreach (var each in asked)
            {
                if (parsed.GetValue(each.Option) is { } typed && !string.IsNullOrWhiteSpace(typed))
                {
                    each.Question.Put(who, typed.Trim());
                }
            }

            foreach (var (id, value) in parsed.Several(attribute).Select(Attribute))
            {
                OfAttribute(id, id, facts.Attributes.FirstOrDefault(known => known.Id.ToString() == id)?.Kind).Put(who, value);
            }
        }

        if (asked.FirstOrDefault(each => each.IsNeeded && Applies(each.Question, facts, who) && !who.ContainsKey(each.Question.Path)) is { } missing)
        {
            throw CommandException.Usage(language.Say($"il manque {missing.Option.Name}. {missing.Option.Description}", $"{missing.Option.Name} is missing. {missing.Option.Description}"));
        }

        return who;
    }

    /// <summary>Shows what is wrong with what the options say, each by its name.</summary>
    public ExitCode Refuse(ParseResult parsed, IReadOnlyList<Diagnostic> diagnostics)
    {
        session.ShowOnScreen(page =>
        {
            page.Paragraph(0, Toned.Strong(language.Say("Rien n'est écrit.", "Nothing is written.")));
            foreach (var diagnostic in diagnostics)
            {
                var about = asked.FirstOrDefault(each => each.Question.IsAbout(diagnostic));
                page.Blank();
                page.Paragraph(0, Toned.Strong($"{about?.Option.Name ?? attribute.Name} {(about is null ? diagnostic.Value : parsed.GetValue(about.Option))}".TrimEnd()));
                page.Paragraph(2, about?.Question.Explain(diagnostic, language) ?? diagnostic.Explain(language), " ", Toned.Quiet($"[{diagnostic.Code.ToCode()}]"));
            }
        });
        return ExitCode.InputHasDiagnostics;
    }

    private AskedOption Membership() => new(
        new("ghtMember", language.Say("Membre d'un GHT, oui ou non", "Member of a GHT, yes or no"), AnswerForm.Flag),
        SharedArguments.Value("--ght", language.Say("oui|non", "yes|no"), language.Say("Si l'établissement est membre d'un GHT.", "Whether the establishment is a member of a GHT.")));

    private void AskAll(JsonObject who, AskedFacts facts, Interview interview)
    {
        interview.Begin();

        // One after the other: whether a question applies depends on the answers before it.
        var questions = asked.Select(each => each.Question).Where(question => Applies(question, facts, who));
        foreach (var question in questions)
        {
            interview.Ask(question.Path == "category" ? question with { Prompt = $"{question.Prompt} ({string.Join(", ", facts.Categories)})" } : question, who);
        }

        foreach (var definition in facts.AskedAttributes)
        {
            interview.Ask(OfAttribute(definition.Id.ToString(), Prompt(definition), definition.Kind), who);
        }
    }

    private static Question OfAttribute(string id, string prompt, AttributeKind? kind) => new("attributes/" + id, prompt, AnswerForm.Of(kind));

    /// <summary>What no target of the catalogue, and no question, depends on is not asked on the screen.</summary>
    private static bool Applies(Question question, AskedFacts facts, JsonObject who) => question.Path switch
    {
        "beds" => facts.Beds,
        "ghtMember" => facts.GhtMembership && CanBeMember(who),
        "activities" => facts.Activities,
        _ => true,
    };

    private static bool CanBeMember(JsonObject who)
        => EstablishmentCategory.TryParse((string?)who["category"], out var category) && new Establishment(category, beds: 1, department: (string?)who["department"]).IsGhtMember is null;

    private string Prompt(AttributeDefinition attribute) => attribute.Label[language] + attribute.Kind switch
    {
        AttributeKind.Flag => language.Say(", oui ou non", ", yes or no"),
        AttributeKind.Choice => " (" + string.Join(", ", attribute.Values) + ")",
        AttributeKind.Count => string.Empty,
    };

    private (string Id, string Value) Attribute(string text) => text.Split('=', 2) is [var id, var value]
        ? (id.Trim(), value.Trim())
        : throw CommandException.Usage(language.Say($"« {text} » n'est pas un attribut. Écrivez ID=VALEUR, comme places=60.", $"\"{text}\" is no attribute. Write ID=VALUE, such as places=60."));

    /// <summary>What an option says and what is asked on the screen are one thing.</summary>
    private sealed record AskedOption(Question Question, Option<string?> Option)
    {
        /// <summary>Whether the command line has to say it.</summary>
        public bool IsNeeded { get; init; }
    }
}
