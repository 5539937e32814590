using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cooperation;

/// <summary>A command that reads member registers, of a cooperation group of one's own where one is given, of those that are shipped otherwise, and is about a year.</summary>
internal abstract class RegisterCommand : DocumentsCommand<MemberRegister>
{
    private const string YearOption = "--year";
    private readonly GroupArgument own;
    private readonly Option<string?> year;
    private IReadOnlyList<CooperationGroup>? groups;

    protected RegisterCommand(Session session, string name, string french, string english, string yearDescription)
        : base(
            session,
            name,
            french,
            english,
            session.Language.Say("Le registre des adhérents (thqse.member-register/1) ; « - » lit l'entrée standard.", "The member register (thqse.member-register/1); \"-\" reads standard input."))
    {
        own = new GroupArgument(session, this, session.Language.Say(
            "Votre groupement (thqse.cooperation/1), que le registre nomme : collèges, grille, règles.", "A cooperation group of one's own (thqse.cooperation/1), which the register names: colleges, grid, rules."));
        year = SharedArguments.Value(YearOption, Language.Say("ANNÉE", "YEAR"), yearDescription);
        Add(year);
    }

    /// <summary>The year of the command line; that of the day when it gives none.</summary>
    protected int Year { get; private set; }

    /// <summary>The year that is meant when none is typed.</summary>
    protected virtual int YearOfTheDay(ParseResult parsed) => MomentArgument.Date(YearOption, null, Session).Year;

    protected override ExitCode Run(ParseResult parsed)
    {
        groups = own.Read(parsed, AsJson(parsed), out var refused) is { } mine ? [mine] : null;
        return refused ?? base.Run(parsed);
    }

    protected override void Prepare(ParseResult parsed) => Year = NumberArgument.Read(YearOption, parsed.GetValue(year), 1, 9999, Session) ?? YearOfTheDay(parsed);

    protected override ReadDocument<MemberRegister> Read(ReadOnlyMemory<byte> utf8)
    {
        var read = MemberRegisterDocument.ReadUtf8(utf8, groups);
        return new ReadDocument<MemberRegister>(read.Register, read.Diagnostics);
    }
}
