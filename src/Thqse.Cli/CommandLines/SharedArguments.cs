using System.CommandLine;
using Thqse.Sdk;

namespace Thqse.Cli.CommandLines;

/// <summary>The arguments and options that several commands have, made in one way so that the help says the same of them everywhere.</summary>
internal static class SharedArguments
{
    public static string FileLabel(Language language) => language.Say("FICHIER", "FILE");

    /// <summary>One document; who leaves it out is told so by the command, in a sentence.</summary>
    public static Argument<string?> File(Language language, string description)
        => new("file") { HelpName = FileLabel(language), Description = description, Arity = ArgumentArity.ZeroOrOne };

    public static Argument<string?> Id(string label, string description)
        => new("id") { HelpName = label, Description = description, Arity = ArgumentArity.ZeroOrOne };

    public static Argument<string[]> Files(Language language, string description)
        => new("files") { HelpName = FileLabel(language) + "...", Description = description, Arity = ArgumentArity.ZeroOrMore };

    /// <summary>Said or not said; it takes no value.</summary>
    public static Option<bool> Switch(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.Zero };

    public static Option<string?> Value(string name, string label, string description) => new(name) { HelpName = label, Description = description };

    public static Option<bool> Json(Language language)
        => Switch("--json", language.Say("Écrit un document JSON, et rien d'autre, sur la sortie standard.", "Writes one JSON document, and nothing else, on standard output."));
}
