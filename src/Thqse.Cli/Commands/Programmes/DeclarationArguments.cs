using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Sdk;
using Thqse.Sdk.Programmes;

namespace Thqse.Cli.Commands.Programmes;

/// <summary>What was done and when: <c>--done STAGE=MOMENT</c> and <c>--not-done STAGE</c>, each as often as needed.</summary>
internal sealed class DeclarationArguments
{
    private readonly ProgrammeTexts texts;
    private readonly Option<string[]> done;
    private readonly Option<string[]> notDone;

    public DeclarationArguments(Language language, Command command)
    {
        texts = new ProgrammeTexts(language);
        done = Several("--done", language.Say("ÉTAPE=MOMENT", "STAGE=MOMENT"), language.Say("Une étape faite, et quand ; autant de fois qu'il faut.", "A stage that was done, and when; as often as needed."));
        notDone = Several("--not-done", language.Say("ÉTAPE", "STAGE"), language.Say("Une étape qui n'a pas été faite.", "A stage that was not done."));
        command.Add(done);
        command.Add(notDone);
    }

    public IReadOnlyList<StageDeclaration> Of(Programme programme, ParseResult parsed)
    {
        var declared = parsed.Several(done).Select(text => Done(programme, text))
            .Concat(parsed.Several(notDone).Select(text => StageDeclaration.NotDone(Stage(programme, text)))).ToArray();
        return declared.GroupBy(each => each.Stage).FirstOrDefault(same => same.Count() > 1) is { } twice ? throw CommandException.Usage(texts.DeclaredTwice(twice.Key)) : declared;
    }

    private static Option<string[]> Several(string name, string label, string description)
        => new(name) { HelpName = label, Description = description, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    private StageDeclaration Done(Programme programme, string text)
    {
        var parts = text.Split('=');
        return parts.Length == 2 && CalendarMoment.TryParse(parts[1].Trim(), out var moment)
            ? StageDeclaration.Done(Stage(programme, parts[0]), moment)
            : throw CommandException.Usage(texts.NotADeclaration(text));
    }

    private string Stage(Programme programme, string text)
    {
        var ids = programme.Stages.Select(stage => stage.Id).ToArray();
        return ids.FirstOrDefault(id => string.Equals(id, text.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw CommandException.Usage(texts.UnknownStage(text, NearestNames.Of(text, ids), ids));
    }
}
