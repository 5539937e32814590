using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>The catalogue that a command works with, where it is not the shipped one: <c>--catalogue FILE</c>; and other readings of its ledger: <c>--reading FICHE=ID</c>. A catalogue that would lose or change a target is refused, with all that is wrong with it.</summary>
internal sealed class CatalogueArgument
{
    private readonly Session session;
    private readonly Option<string?> option;
    private readonly Option<string[]> reading;

    /// <param name="session">The run.</param>
    /// <param name="command">The command that takes the options.</param>
    public CatalogueArgument(Session session, Command command)
    {
        this.session = session;
        option = SharedArguments.Value("--catalogue", SharedArguments.FileLabel(session.Language), session.Language.Say(
            "Le catalogue (thqse.cpom-catalogue/1) à suivre ; sans lui, celui qui est fourni.",
            "The catalogue (thqse.cpom-catalogue/1) to follow; without it, the one that is shipped."));
        command.Add(option);
        reading = ReadingArgument.Option(session.Language);
        command.Add(reading);
    }

    /// <summary>Takes the catalogue that was given into the definitions of the run; gives a status when it is refused, which has been shown.</summary>
    public ExitCode? Refusal(ParseResult parsed, bool asJson = false)
    {
        if (parsed.GetValue(option) is { Length: > 0 } file)
        {
            if (Sound(session, file, asJson, out var refused) is not { } catalogue)
            {
                return refused;
            }

            session.Definitions = session.Definitions with { Catalogue = catalogue };
        }

        session.Definitions = session.Definitions with { Catalogue = ReadingArgument.Applied(parsed.Several(reading), session.Definitions.Catalogue, session) };
        return null;
    }

    /// <summary>Reads a catalogue that loses and changes no target; null, and a status, when it is not one, which has been shown.</summary>
    public static CpomCatalogue? Sound(Session session, string file, bool asJson, out ExitCode refused)
    {
        if (Load(session, file, asJson, out refused) is not { } catalogue)
        {
            return null;
        }

        var all = catalogue.Check();
        var findings = all.Where(finding => finding.ChangesTargets).ToArray();
        if (findings.Length == 0)
        {
            if (all.Count > 0)
            {
                // What the check finds and changes no target, such as a percentage that looks like a fraction, is not refused, and not passed over.
                Tell(session, new FailureTexts(session.Language).CatalogueHasFindings(file, all.Count));
            }

            return catalogue;
        }

        if (asJson)
        {
            session.Terminal.WriteDocument(DiagnosticsDocument.Write(catalogue, findings, session.Language));
        }
        else
        {
            // What is wrong is for who sits there: the file of -o is left as it is.
            session.ShowOnScreen(page => CatalogueFindings.Fill(page, catalogue, file, findings, session.Language));
        }

        if (session.Terminal.IsOutputOutOfSight(asJson))
        {
            Tell(session, new FailureTexts(session.Language).RefusedFile(file, findings.Length));
        }

        refused = ExitCode.InputHasDiagnostics;
        return null;
    }

    private static void Tell(Session session, string sentence)
    {
        var page = session.Terminal.ErrorPage();
        page.Paragraph(0, CommandPath.ToolName + ": " + sentence);
        session.Terminal.WriteError(page);
    }

    /// <summary>Reads a catalogue; null, and a status, when it is not of the shape, which has been shown.</summary>
    public static CpomCatalogue? Load(Session session, string? file, bool asJson, out ExitCode refused)
    {
        refused = ExitCode.Done;
        var bytes = InputFile.Read(file, session);
        try
        {
            using var stream = new MemoryStream(bytes.ToArray());
            return CpomCatalogue.Load(stream);
        }
        catch (DiagnosticsException failure)
        {
            refused = Input.Refusal.Show(session, file!, bytes, failure.Diagnostics, asJson);
            return null;
        }
    }
}
