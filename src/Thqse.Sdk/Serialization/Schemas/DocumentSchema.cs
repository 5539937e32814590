using System.Diagnostics.CodeAnalysis;
using Thqse.Sdk.Cooperation.Loading;
using Thqse.Sdk.Cpom.Loading;
using Thqse.Sdk.Diagnosis.Loading;
using Thqse.Sdk.Json;
using Thqse.Sdk.Programmes.Loading;

namespace Thqse.Sdk.Serialization;

/// <summary>
/// The JSON Schemas (2020-12) of the documents, written from the shapes that the readers themselves walk. A schema cannot say everything:
/// that a measure belongs to its fiche, a checksum, a member repeated under another spelling are told by the readers only.
/// </summary>
public static class DocumentSchema
{
    private static readonly (string Format, Func<Shape> Shape, string Description)[] Documents =
    [
        (ContractDocument.Format, () => ContractForms.Document.Shape, "A contract: who declares, what was chosen, what was observed."),
        (EvaluationDocument.Format, () => EvaluationForms.Document.Shape, "The evaluation of a contract: a verdict for each indicator and year."),
        (ComparisonDocument.Format, () => ComparisonForms.Document.Shape, "Two evaluations beside each other: which verdicts moved, and because of what."),
        (PlanDocument.Format, () => PlanForms.Document.Shape, "What a contract asks for each indicator and year."),
        (TodoDocument.Format, () => TodoForms.Document.Shape, "What is left to do for a contract by a date."),
        (NeedsDocument.Format, () => NeedsForms.Document.Shape, "What has to be declared for a contract, and what is."),
        (RegionDocument.Format, () => RegionForms.Document.Shape, "Where the establishments of a region stand in one year: indicators by groups, small groups suppressed."),
        (DiagnosticsDocument.Format, () => DiagnosticsForms.Document.Shape, "What is wrong with a document, given instead of a result."),
        (ResponseDocument.Format, () => ResponseForms.Document.Shape, "The answers of an establishment to a questionnaire, complete or not yet."),
        (QuestionnaireDocument.Format, () => QuestionnaireForms.Document.Shape, "A questionnaire, whole or as asked of one establishment."),
        (ScoreCardDocument.Format, () => ScoreCardForms.Document.Shape, "The scores of a response: what is sure, what can still change."),
        (CohortReportDocument.Format, () => CohortReportForms.Document(CohortReportDocument.Publication).Shape, "The scores of several establishments, small groups suppressed."),
        (ActionPlanDocument.Format, () => ActionPlanForms.Shape, "An action plan: what was decided, by whom, until when."),
        (HeadForms.Format, () => CatalogueLoader.Whole, "A catalogue of indicators: fiches, measures, targets, rules."),
        (ProgrammeDocument.Format, () => ProgrammeForms.Document.Shape, "The calendar of a programme as it was known on a day."),
        (ProgrammeStateDocument.Format, () => ProgrammeStateForms.Document.Shape, "Where a programme stands at a moment."),
        (ProgrammeListDocument.Format, () => ProgrammeListDocument.Form.Shape, "Programmes, each with its next deadline."),
        (ComingMomentsDocument.Format, () => ComingMomentsForms.Document.Shape, "The openings and the closings of programmes that are to come."),
        (QualityPolicyDocument.Format, () => QualityPolicyForms.Document.Shape, "A quality policy as a project: axes with their actions, the dates of its tasks."),
        (QualityPolicyStateDocument.Format, () => QualityPolicyStateForms.Document.Shape, "Where a quality policy stands on a day."),
        (CooperationDocument.Format, () => CooperationForms.Document.Shape, "The colleges, the fee grid and the rules of a cooperation group."),
        (MemberRegisterDocument.Format, () => MemberRegisterForms.Document.Shape, "The members of a cooperation group, as dated events."),
        (MembersDocument.Format, () => MembersForms.Document.Shape, "The members of a cooperation group on a day."),
        (ContributionsDocument.Format, () => ContributionsForms.Document.Shape, "What the members of a cooperation group owe for a year."),
        (ReferentialLoader.Format, () => ReferentialForms.Document.Shape, "A referential of self-diagnosis and its questionnaires."),
    ];

    /// <summary>The names of the documents: their formats without "thqse." and without number, such as "cpom-contract".</summary>
    public static IReadOnlyList<string> Names { get; } = Array.AsReadOnly(Documents.Select(document => NameOf(document.Format)).ToArray());

    /// <summary>Writes the JSON Schema (2020-12) of a document.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>The schema, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no document of that name; the message lists them.</exception>
    public static string Write(string name) => TryWrite(Guard.NotNull(name, nameof(name)), out var schema)
        ? schema
        : throw new KeyNotFoundException($"There is no document '{name}'; there are: {string.Join(", ", Names)}.");

    /// <summary>Writes the JSON Schema (2020-12) of a document with its descriptions in one language; everything else is the same.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="language">The language of the descriptions; in English, the schema is that of the package.</param>
    /// <returns>The schema, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no document of that name; the message lists them.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(string name, Language language) => Guard.Defined(language, nameof(language)) switch
    {
        Language.French => SchemaDescriptions.InFrench(Write(name)),
        Language.English => Write(name),
    };

    /// <summary>Writes the schema of a document, if there is one of that name.</summary>
    /// <param name="name">One of <see cref="Names"/>; null gives false.</param>
    /// <param name="schema">The schema; null when there is none.</param>
    /// <returns>Whether there is a document of that name.</returns>
    public static bool TryWrite(string? name, [NotNullWhen(true)] out string? schema)
    {
        var (format, shape, description) = Documents.FirstOrDefault(document => NameOf(document.Format) == name);
        schema = format is null ? null : DocumentWriter.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            writer.WriteString("$id", "urn:" + format.Replace('.', ':').Replace('/', ':'));
            writer.WriteString("title", format);
            writer.WriteString("description", description);
            shape().Describe(writer);
            writer.WriteEndObject();
        });
        return schema is not null;
    }

    /// <summary>The shape of a document, for tests.</summary>
    internal static Shape ShapeOf(string name) => Documents.First(document => NameOf(document.Format) == name).Shape();

    private static string NameOf(string format) => format.Substring("thqse.".Length, format.IndexOf('/') - "thqse.".Length);
}
