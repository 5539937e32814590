using System.Globalization;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Batches;

/// <summary>What the tool says of documents one a line.</summary>
internal sealed class BatchTexts(Language language)
{
    private readonly FailureTexts failures = new(language);

    public string OneFileOnly => language.Say("--batch lit un seul fichier, ou « - ».", "--batch reads one file only, or \"-\".");

    public string NotWithBatch(string option) => language.Say($"{option} ne va pas avec --batch.", $"{option} does not go with --batch.");

    public string BatchOnly(string option) => language.Say($"{option} ne va qu'avec --batch.", $"{option} goes with --batch only.");

    public string DocumentsOnly(string option) => language.Say($"{option} ne va qu'avec --json ou --batch.", $"{option} goes with --json or --batch only.");

    public string RefusedLine(long line, int problems) => language.Say($"ligne {Number(line)} : {failures.Refused(problems)}.", $"line {Number(line)}: {failures.Refused(problems)}.");

    public string Refused(long refused, long lines) => refused == 1
        ? language.Say($"1 ligne refusée sur {Number(lines)}.", $"1 line of {Number(lines)} refused.")
        : language.Say($"{Number(refused)} lignes refusées sur {Number(lines)}.", $"{Number(refused)} lines of {Number(lines)} refused.");

    public string Progress(long lines, long refused) => language.Say($"{Number(lines)} lignes, {Number(refused)} refusées", $"{Number(lines)} lines, {Number(refused)} refused");

    public string Interrupted(long lines) => language.Say(
        lines < 2 ? $"interrompu après {Number(lines)} ligne entière." : $"interrompu après {Number(lines)} lignes entières.",
        lines == 1 ? "interrupted after 1 whole line." : $"interrupted after {Number(lines)} whole lines.");

    public string GivenUp(long line) => language.Say($"la ligne {Number(line)} n'en finit pas : rien n'a été lu après elle.", $"line {Number(line)} does not end: nothing was read after it.");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
