using System.Text.Json.Nodes;
using Thqse.Cli.Rendering;
using Thqse.Sdk;

namespace Thqse.Cli.Input.Asking;

/// <summary>
/// Asks who sits at the screen, one question after another. The reader of the document judges each answer at once: what it refuses is asked again, with the reason.
/// </summary>
/// <param name="session">Where to ask.</param>
/// <param name="judge">What is wrong with a document of an establishment.</param>
internal sealed class Interview(Session session, Func<JsonObject, IReadOnlyList<Diagnostic>> judge)
{
    private readonly Language language = session.Language;

    public void Begin() => Tell(language.Say("Entrée passe une question facultative ; Ctrl-C abandonne.", "Enter passes an optional question; Ctrl-C gives up."));

    /// <summary>Asks until the answer holds; at the end of the input there is none.</summary>
    public void Ask(Question question, JsonObject establishment)
    {
        var isOptional = !judge(establishment).Any(question.IsMissing);
        var line = question.Prompt + (isOptional ? language.Say(" (facultatif) :", " (optional):") : language.Say(" :", ":"));
        while (session.Terminal.Ask(line) is { } typed)
        {
            question.Put(establishment, string.IsNullOrWhiteSpace(typed) ? null : typed.Trim());
            var wrong = judge(establishment).Where(question.IsAbout).ToArray();
            if (wrong.Length == 0)
            {
                return;
            }

            question.Put(establishment, null);
            foreach (var diagnostic in wrong)
            {
                Tell(question.Explain(diagnostic, language));
            }
        }
    }

    private void Tell(string sentence)
    {
        var page = session.Terminal.ErrorPage();
        page.Paragraph(0, Toned.Quiet(sentence));
        session.Terminal.WriteError(page);
    }
}
