using Thqse.Sdk;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Texts;

/// <summary>What the tool says when it stops.</summary>
internal sealed class FailureTexts(Language language)
{
    public string Unexpected(string message) => language.Say($"échec inattendu : {message}", $"unexpected failure: {message}");

    public string MissingFile => language.Say(
        "il manque FICHIER, le document à lire ; « - » lit l'entrée standard.", "FILE is missing, the document to read; \"-\" reads standard input.");

    public string MissingIndicator => language.Say(
        "il manque ID, un indicateur comme CPOM_OS_12. La liste : thqse cpom fiches.", "ID is missing, an indicator such as CPOM_OS_12. The list: thqse cpom fiches.");

    public string FileNotFound(string file) => language.Say($"« {file} » n'existe pas.", $"\"{file}\" does not exist.");

    public string EmptyFolder(string folder) => language.Say($"« {folder} » ne contient aucun fichier .json.", $"\"{folder}\" holds no .json file.");

    public string WorkbooksLeftOut(string folder, int count) => language.Say(
        $"de « {folder} », {(count == 1 ? "1 classeur (.xlsx) n'est pas lu : nommez-le, s'il doit" : $"{count} classeurs (.xlsx) ne sont pas lus : nommez-les, s'ils doivent")} compter.",
        $"of \"{folder}\", {(count == 1 ? "1 workbook (.xlsx) is not read: name it, if it has" : $"{count} workbooks (.xlsx) are not read: name them, if they have")} to count.");

    public string NamedTwice(string file) => language.Say(
        $"« {file} » est donné deux fois : un fichier compte une fois.", $"\"{file}\" is given twice: a file counts once.");

    public string SameName(string name) => language.Say(
        $"deux des fichiers s'écriraient tous deux dans « {name} » : lisez-les en deux fois.", $"two of the files would both be written to \"{name}\": read them in two runs.");

    public string MissingOutput => language.Say("-o attend le nom d'un fichier, ou d'un dossier.", "-o takes the name of a file, or of a folder.");

    public string NamelessOutput => language.Say("le fichier où écrire n'a pas de nom.", "the file to write to has no name.");

    public string OnStandardOutput => language.Say("la sortie standard n'a de place que pour un document : donnez un fichier à --xlsx ou à --csv.", "standard output has room for one document only: give --xlsx or --csv a file.");

    public string OutputNeeded => language.Say("il manque -o FICHIER, où écrire.", "-o FILE is missing, where to write.");

    public string FolderNeeded => language.Say(
        "plusieurs fichiers font plusieurs documents : donnez avec --json le dossier où les écrire, -o DOSSIER.",
        "several files make several documents: with --json, give the folder to write them to, -o FOLDER.");

    public string OneFileOnly => language.Say("--xlsx et --csv écrivent le résultat d'un seul fichier.", "--xlsx and --csv write the result of one file only.");

    public string FolderIsFile(string path) => language.Say(
        $"-o : « {path} » est un fichier ; plusieurs documents s'écrivent dans un dossier.", $"-o: \"{path}\" is a file; several documents are written to a folder.");

    /// <summary>The file of <c>-o</c>, or of an option such as <c>--ics</c>; "-" is standard output.</summary>
    public string OutputUnwritable(string path, Exception why)
    {
        var reason = why switch
        {
            DirectoryNotFoundException => language.Say("son dossier n'existe pas.", "its folder does not exist."),
            UnauthorizedAccessException => language.Say("l'accès est refusé, ou c'est un dossier.", "access is denied, or it is a folder."),
            _ => why.Message,
        };
        return language.Say($"« {path} » ne peut pas être écrit : {reason}", $"\"{path}\" cannot be written: {reason}");
    }

    public string Refused(int count) => count == 1
        ? language.Say("refusé : 1 défaut", "refused: 1 problem")
        : language.Say($"refusé : {count} défauts", $"refused: {count} problems");

    public string RefusedFile(string file, int count) => language.Say($"« {file} » est {Refused(count)}.", $"\"{file}\" is {Refused(count)}.");

    /// <summary>A document of a file that holds one a line, by the line.</summary>
    public string LineOf(string file, long line) => language.Say($"{file}, ligne {line}", $"{file}, line {line}");

    public string NoLine(string file) => language.Say($"« {file} » ne contient aucune ligne.", $"\"{file}\" holds no line.");

    public string CatalogueHasFindings(string file, int count) => language.Say(
        $"le contrôle du catalogue « {file} » trouve {(count == 1 ? "1 anomalie, qui peut" : $"{count} anomalies, qui peuvent")} fausser un résultat. Pour les lire : thqse cpom check {file}",
        $"the check of the catalogue \"{file}\" finds {(count == 1 ? "1 thing" : $"{count} things")} that may make a result wrong. To read them: thqse cpom check {file}");

    public string LineTooLarge(string line, int bytes) => language.Say($"{line} dépasse la taille lue ici, {Number(bytes)} octets. Rien n'est compté.", $"{line} is larger than what is read here, {Number(bytes)} bytes. Nothing is counted.");

    public string TooManyLines(string file, int most) => language.Say($"« {file} » a plus de {Number(most)} lignes : c'est trop à la fois. Rien n'est compté.", $"\"{file}\" has more than {Number(most)} lines: too many at once. Nothing is counted.");

    public string ReadOf(int done, int all) => language.Say(done < 2 ? $"{done} lu sur {all}" : $"{done} lus sur {all}", $"{done} of {all} read");

    public string FileIsFolder(string file) => language.Say($"« {file} » est un dossier, pas un fichier.", $"\"{file}\" is a directory, not a file.");

    public string FileForbidden(string file) => language.Say($"la lecture de « {file} » n'est pas autorisée.", $"reading \"{file}\" is not allowed.");

    public string FileUnreadable(string file, string why) => language.Say($"« {file} » ne peut pas être lu : {why}", $"\"{file}\" cannot be read: {why}");

    /// <param name="option">The option.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="meant">The date that was probably meant; null when none can be told.</param>
    public string NotADate(string option, string text, string? meant) => meant is null
        ? language.Say($"{option} : « {text} » n'est pas une date. Écrivez-la AAAA-MM-JJ, par exemple 2027-03-31.", $"{option}: \"{text}\" is not a date. Write it YYYY-MM-DD, for example 2027-03-31.")
        : language.Say($"{option} : « {text} » n'est pas une date AAAA-MM-JJ. Écrivez {meant}.", $"{option}: \"{text}\" is not a date YYYY-MM-DD. Write {meant}.");

    public string NoSuchDay(string option, string text) => language.Say($"{option} : « {text} » n'est pas une date. Ce jour n'existe pas dans le calendrier.", $"{option}: \"{text}\" is not a date. There is no such day in the calendar.");

    public string NotAYear(string option, string text, int first, int last) => language.Say(
        $"{option} : « {text} » n'est pas une année du contrat, de {first} à {last}.", $"{option}: \"{text}\" is no year of the contract, {first} to {last}.");

    public string NotALanguage(string text) => language.Say(
        $"--lang : « {text} » n'est pas une langue connue. Écrivez fr ou en.", $"--lang: \"{text}\" is not a known language. Write fr or en.");

    public string OptionValue(string option) => language.Say($"{option} attend une valeur, une seule.", $"{option} takes one value, and only one.");

    public string OptionWithoutValue(string option) => language.Say($"{option} n'attend pas de valeur.", $"{option} takes no value.");

    public string UnknownIndicator(string text, IReadOnlyList<string> nearest)
        => language.Say($"« {text} » n'est pas un indicateur du catalogue.", $"\"{text}\" is not an indicator of the catalogue.")
            + DidYouMean(nearest) + language.Say(" La liste : thqse cpom fiches.", " The list: thqse cpom fiches.");

    public string UnknownCommand(string text, IReadOnlyList<string> nearest)
        => language.Say($"« {text} » n'est pas une commande.", $"\"{text}\" is not a command.") + DidYouMean(nearest);

    public string UnknownOption(string text, IReadOnlyList<string> nearest)
        => language.Say($"« {text} » n'est pas une option de cette commande.", $"\"{text}\" is not an option of this command.") + DidYouMean(nearest);

    public string Surplus(string text) => language.Say($"« {text} » est de trop.", $"\"{text}\" is one argument too many.");

    public string SeeHelp(string command) => language.Say($" Aide : {command} --help.", $" Help: {command} --help.");

    public string DidYouMean(IReadOnlyList<string> nearest) => nearest.Count == 0
        ? string.Empty
        : language.Say($" Vouliez-vous dire {string.Join(language.Say(" ou ", " or "), nearest)} ?", $" Did you mean {string.Join(" or ", nearest)}?");

    private string Number(int number) => ((decimal)number).ToText(language);
}
