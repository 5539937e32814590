using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Output;

/// <summary>A result as files for a spreadsheet: <c>--xlsx FILE</c> and <c>--csv [FILE]</c>. Who asks for them gets no page.</summary>
internal sealed class ResultFiles
{
    private readonly Session session;
    private readonly Option<string?> xlsx;
    private readonly Option<string?> csv;

    public ResultFiles(Session session, Command command)
    {
        this.session = session;
        var label = SharedArguments.FileLabel(session.Language);
        xlsx = SharedArguments.Value("--xlsx", label, session.Language.Say("Écrit le résultat dans un classeur (xlsx).", "Writes the result to a workbook (xlsx)."));
        csv = SharedArguments.Value("--csv", label, session.Language.Say("Écrit la table à plat (CSV) ; sans FICHIER, sur la sortie standard.", "Writes the flat table (CSV); without FILE, on standard output."));
        csv.Arity = ArgumentArity.ZeroOrOne;
        command.Add(xlsx);
        command.Add(csv);
    }

    /// <summary>Whether any is asked for: of several documents they would be one file over another.</summary>
    public bool AreAsked(ParseResult parsed) => parsed.GetValue(xlsx) is not null || parsed.GetResult(csv) is not null;

    /// <summary>Writes those that are asked for, and says whether any was.</summary>
    public bool Write(ParseResult parsed, Func<byte[]> workbook, Func<byte[]> rows)
    {
        var name = parsed.GetValue(xlsx);
        var isTable = parsed.GetResult(csv) is not null;
        var table = parsed.GetValue(csv) ?? OutputFile.StandardOutput;
        if (isTable && name is OutputFile.StandardOutput && table is OutputFile.StandardOutput)
        {
            throw CommandException.Usage(new FailureTexts(session.Language).OnStandardOutput);
        }

        if (name is not null)
        {
            OutputFile.Write(session, name, workbook());
        }

        if (isTable)
        {
            OutputFile.Write(session, table, rows());
        }

        return name is not null || isTable;
    }
}
