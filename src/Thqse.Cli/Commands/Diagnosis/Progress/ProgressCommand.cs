using System.CommandLine;
using NodaTime;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Commands.Cpom;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Progress;

/// <summary><c>thqse diagnosis progress FILE...</c>.</summary>
internal sealed class ProgressCommand : ToolCommand
{
    private readonly Argument<string[]> files;
    private readonly Option<string?> opens;
    private readonly Option<string?> closes;
    private readonly Option<string?> asOf;

    public ProgressCommand(Session session)
        : base(
            session,
            "progress",
            "Où en sont des réponses : par thème, par contributeur, et ce qu'il reste de jours de campagne.",
            "How far responses are: by theme, by contributor, and the days left of the campaign.")
    {
        files = ResponseFiles.Argument(Language);
        opens = SharedArguments.Value("--opens", "DATE", Language.Say("Le premier jour de la campagne.", "The first day of the campaign."));
        closes = SharedArguments.Value("--closes", "DATE", Language.Say("Le dernier jour de la campagne.", "The last day of the campaign."));
        asOf = SharedArguments.Value("--as-of", "DATE", Language.Say("Le jour à partir duquel compter ceux qui restent.", "The day from which to count those that are left."));
        Add(files);
        Add(opens);
        Add(closes);
        Add(asOf);
    }

    public override IReadOnlyList<string> FrenchNames => ["avancement", "progression"];

    public override IReadOnlyList<string> Examples =>
        ["diagnosis progress reponse.json", "diagnosis progress reponses --opens 2026-11-13 --closes 2026-12-20 --as-of 2026-12-01"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var campaign = CampaignOf(Date(parsed, opens), Date(parsed, closes));
        var date = Date(parsed, asOf);
        var (read, status) = ResponseFiles.ReadAll(parsed.Several(files), Session);
        if (read is null)
        {
            return status;
        }

        Session.Show(page =>
        {
            CampaignView.Fill(page, campaign, date, Language);
            foreach (var (name, response) in read)
            {
                ProgressView.Fill(page, name, response, Language);
            }
        });
        return ExitCode.Done;
    }

    private LocalDate? Date(ParseResult parsed, Option<string?> option) => DateArgument.Read(option.Name, parsed.GetValue(option), Session);

    private Campaign? CampaignOf(LocalDate? first, LocalDate? last)
    {
        var texts = new ProgressTexts(Language);
        return (first, last) switch
        {
            (null, null) => null,
            ({ } from, { } to) => to >= from ? new Campaign(texts.Campaign, from, to) : throw CommandException.Usage(texts.ClosesBeforeItOpens),
            _ => throw CommandException.Usage(texts.BothDates),
        };
    }
}
