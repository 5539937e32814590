using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cooperation;

/// <summary><c>thqse cooperation contributions FILE...</c>.</summary>
internal sealed class ContributionsCommand(Session session) : RegisterCommand(
    session,
    "contributions",
    "Ce que les adhérents doivent pour une année : contributions, capital dû et rendu.",
    "What the members owe for a year: contributions, capital due and given back.",
    session.Language.Say("L'année ; sans elle, celle d'aujourd'hui.", "The year; without it, that of today."))
{
    public override IReadOnlyList<string> FrenchNames => ["cotisations"];

    public override IReadOnlyList<string> Examples => ["cooperation contributions registre.json --year 2023", "cooperation contributions registre.json --year 2023 --json"];

    protected override void Fill(Page page, MemberRegister value, string file) => ContributionsView.Fill(page, value.Contributions(Year), value.FindAlike(), Language);

    protected override string Document(MemberRegister value) => ContributionsDocument.Write(value.Contributions(Year), Language);

    protected override string Summary(MemberRegister value) => ContributionsView.Sums(value.Contributions(Year), Language);
}
