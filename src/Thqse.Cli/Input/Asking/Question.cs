using System.Text.Json.Nodes;
using Thqse.Sdk;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Input.Asking;

/// <summary>One thing to know of an establishment.</summary>
/// <param name="Path">The member of the establishment that the answer becomes, such as "beds" or "attributes/places".</param>
/// <param name="Prompt">The question, without the sign after it.</param>
/// <param name="Form">What can be answered.</param>
internal sealed record Question(string Path, string Prompt, AnswerForm Form)
{
    private const string Establishment = "/establishment";

    /// <summary>Writes an answer into the establishment, or takes it out again when there is none.</summary>
    public void Put(JsonObject establishment, string? answer)
    {
        var names = Path.Split('/');
        var holder = names[..^1].Aggregate(establishment, Inside);
        holder.Remove(names[^1]);
        if (answer is not null)
        {
            holder[names[^1]] = Form.Written(answer);
        }
    }

    /// <summary>Whether a problem of the document is about the answer, or that there is none.</summary>
    public bool IsAbout(Diagnostic diagnostic)
        => diagnostic.Pointer == $"{Establishment}/{Path}" || diagnostic.Pointer.StartsWith($"{Establishment}/{Path}/", StringComparison.Ordinal) || IsMissing(diagnostic);

    /// <summary>Whether a problem of the document is that there is no answer.</summary>
    public bool IsMissing(Diagnostic diagnostic)
        => (diagnostic.Code == DiagnosticCode.MissingMember && $"{diagnostic.Pointer}/{diagnostic.Value}" == $"{Establishment}/{Path}")
            || (diagnostic.Code == DiagnosticCode.MissingDepartment && Path == "department");

    /// <summary>What is wrong, for who typed the answer and has never seen the document.</summary>
    public string Explain(Diagnostic diagnostic, Language language)
        => diagnostic.Code == DiagnosticCode.MissingDepartment ? language.Say("Un établissement de cette catégorie dit son département.", "An establishment of this category says its department.")
            : IsMissing(diagnostic) ? language.Say("Il faut une réponse ici.", "An answer is needed here.")
            : Form.Remedy is { } remedy && diagnostic.Code == DiagnosticCode.WrongType ? remedy(language)
            : diagnostic.Explain(language);

    private static JsonObject Inside(JsonObject outer, string name)
    {
        if (outer[name] is not JsonObject inner)
        {
            outer[name] = inner = [];
        }

        return inner;
    }
}
