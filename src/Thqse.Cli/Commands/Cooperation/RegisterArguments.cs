using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Texts;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cooperation;

/// <summary>What the commands on a register have in common: the register, and a cooperation group of one's own beside those that are shipped.</summary>
internal sealed class RegisterArguments
{
    public const string YearOption = "--year";
    private readonly Session session;
    private readonly Argument<string?> file;
    private readonly Option<string?> own;
    private readonly Option<string?> year;
    private readonly Option<bool> json;

    public RegisterArguments(Session session, Command command, string year)
    {
        this.session = session;
        var language = session.Language;
        file = SharedArguments.File(language, language.Say("Le registre des adhérents (thqse.member-register/1) ; « - » lit l'entrée standard.", "The member register (thqse.member-register/1); \"-\" reads standard input."));
        own = SharedArguments.Value("--cooperation", SharedArguments.FileLabel(language), language.Say(
            "Un groupement à soi (thqse.cooperation/1) : collèges, grille, règles.", "A cooperation group of one's own (thqse.cooperation/1): colleges, grid, rules."));
        this.year = SharedArguments.Value(YearOption, language.Say("ANNÉE", "YEAR"), year);
        json = SharedArguments.Json(language);
        command.Add(file);
        command.Add(own);
        command.Add(this.year);
        command.Add(json);
    }

    public bool IsJson(ParseResult parsed) => parsed.GetValue(json);

    public int? Year(ParseResult parsed) => NumberArgument.Read(YearOption, parsed.GetValue(year), 1, 9999, session);

    /// <summary>Reads the group of one's own, if one was given, and the register, then hands it over.</summary>
    public ExitCode Run(ParseResult parsed, Action<MemberRegister> proceed)
    {
        IReadOnlyList<CooperationGroup> groups = CooperationGroup.Shipped;
        if (parsed.GetValue(own) is { } definition)
        {
            var groupUtf8 = InputFile.Read(definition, session);
            var group = CooperationDocument.ReadUtf8(groupUtf8);
            if (group.Group is not { } mine)
            {
                return Refusal.Show(session, definition, groupUtf8, group.Diagnostics, IsJson(parsed));
            }

            groups = [mine, .. groups.Where(each => each.Id != mine.Id)];
        }

        var name = parsed.GetValue(file);
        var utf8 = InputFile.Read(name, session);
        var read = MemberRegisterDocument.ReadUtf8(utf8, groups);
        if (read.Register is not { } register)
        {
            return Refusal.Show(session, name!, utf8, read.Diagnostics, IsJson(parsed));
        }

        proceed(register);
        return ExitCode.Done;
    }
}
