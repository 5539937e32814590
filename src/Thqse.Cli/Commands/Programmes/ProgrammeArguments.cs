using System.CommandLine;
using NodaTime;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Programmes;

/// <summary>What the commands on programmes have in common: a programme of one's own beside those that are shipped, and the moment.</summary>
internal sealed class ProgrammeArguments
{
    private readonly Session session;
    private readonly Option<string?> own;
    private readonly Option<string?> at;
    private readonly Option<bool> json;

    public ProgrammeArguments(Session session, Command command)
    {
        this.session = session;
        var language = session.Language;
        own = SharedArguments.Value("--programme", SharedArguments.FileLabel(language), language.Say(
            "Votre programme (thqse.programme/1), à côté de ceux qui sont fournis.", "A programme of one's own (thqse.programme/1), beside those that are shipped."));
        at = SharedArguments.Value(MomentArgument.Option, language.Say("MOMENT", "MOMENT"), language.Say(
            "Le moment, comme 2024-11-19T12:00 à l'heure de Paris, ou un jour, à son début ; sans lui, maintenant.", "The moment, such as 2024-11-19T12:00 in Paris time, or a day, at its beginning; without it, now."));
        json = SharedArguments.Json(language);
        command.Add(own);
        command.Add(at);
        command.Add(json);
    }

    public bool IsJson(ParseResult parsed) => parsed.GetValue(json);

    public Instant At(ParseResult parsed) => MomentArgument.Moment(parsed.GetValue(at), session);

    /// <summary>Reads the programme of one's own, if one was given, then hands over: that one, and all of them, it first.</summary>
    public ExitCode Run(ParseResult parsed, Func<Programme?, IReadOnlyList<Programme>, ExitCode> proceed)
    {
        if (parsed.GetValue(own) is not { } file)
        {
            return proceed(null, Programme.Shipped);
        }

        var utf8 = InputFile.Read(file, session);
        var read = ProgrammeDocument.ReadUtf8(utf8);
        return read.Programme is { } programme
            ? proceed(programme, [programme, .. Programme.Shipped.Where(each => each.Id != programme.Id)])
            : Refusal.Show(session, file, utf8, read.Diagnostics, IsJson(parsed));
    }

    /// <summary>The programme of an identifier, in any case; the one of one's own when none is given.</summary>
    public Programme Find(string? typed, Programme? mine, IReadOnlyList<Programme> all)
    {
        var ids = all.Select(programme => programme.Id).ToArray();
        var texts = new ProgrammeTexts(session.Language);
        return string.IsNullOrWhiteSpace(typed)
            ? mine ?? throw CommandException.Usage(texts.MissingId(ids))
            : all.FirstOrDefault(programme => string.Equals(programme.Id, typed.Trim(), StringComparison.OrdinalIgnoreCase))
                ?? throw CommandException.Usage(texts.UnknownId(typed, NearestNames.Of(typed, ids), ids));
    }
}
