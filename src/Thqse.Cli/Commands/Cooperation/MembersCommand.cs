using System.CommandLine;
using NodaTime;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cooperation;

/// <summary><c>thqse cooperation members FILE...</c>.</summary>
internal sealed class MembersCommand : RegisterCommand
{
    private readonly Option<string?> at;
    private LocalDate date;

    public MembersCommand(Session session)
        : base(
            session,
            "members",
            "Les adhérents un jour donné, par collège, et les mouvements d'une année.",
            "The members on a day, by college, and the movements of a year.",
            session.Language.Say("L'année des mouvements ; sans elle, celle du jour.", "The year of the movements; without it, that of the day."))
    {
        at = SharedArguments.Value(MomentArgument.Option, "DATE", Language.Say("Le jour, AAAA-MM-JJ ; sans lui, aujourd'hui.", "The day, YYYY-MM-DD; without it, today."));
        Add(at);
    }

    public override IReadOnlyList<string> FrenchNames => ["adhérents", "membres"];

    public override IReadOnlyList<string> Examples => ["cooperation members registre.json --at 2022-11-30", "cooperation members registre.json --at 2022-12-31 --year 2022 --json"];

    protected override int YearOfTheDay(ParseResult parsed) => date.Year;

    protected override void Prepare(ParseResult parsed)
    {
        date = MomentArgument.Date(MomentArgument.Option, parsed.GetValue(at), Session);
        base.Prepare(parsed);
    }

    protected override void Fill(Page page, MemberRegister value, string file) => MembersView.Fill(page, value.At(date), value.Movements(Year), value.FindAlike(), Language);

    protected override string Document(MemberRegister value) => MembersDocument.Write(value.At(date), value.Movements(Year), Language);

    protected override string Summary(MemberRegister value) => new CooperationTexts(Language).Members(value.At(date).Count, new CommonTexts(Language).Date(date));
}
