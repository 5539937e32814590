using System.CommandLine;
using NodaTime;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Commands.Cpom;
using Thqse.Cli.Output;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Commands;

/// <summary>The day that an entry workbook shows as that of its making: said, and not read from a clock, so that the same command gives the same bytes.</summary>
internal static class MadeOnArgument
{
    private const string Name = "--made-on";

    public static Option<string?> Option(Language language) => SharedArguments.Value(Name, "DATE", language.Say(
        "Le jour où le classeur est fait, AAAA-MM-JJ, qu'il montre ; sans lui, il n'en montre pas.",
        "The day the workbook is made, YYYY-MM-DD, which it shows; without it, it shows none."));

    public static LocalDate? Read(string? text, Session session) => DateArgument.Read(Name, text, session);

    /// <summary>The same where FILE may be a workbook: a document does not say when it was made.</summary>
    public static LocalDate? Read(string? text, string file, Session session) => text is null || OutputFile.Ends(file, ".xlsx")
        ? Read(text, session)
        : throw CommandException.Usage(session.Language.Say($"{Name} date un classeur ; {file} n'en est pas un.", $"{Name} dates a workbook; {file} is none."));
}
