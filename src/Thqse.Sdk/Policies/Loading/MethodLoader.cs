using System.Text.Json;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Policies.Loading;

/// <summary>Reads the method that the package carries.</summary>
internal static class MethodLoader
{
    private static readonly FormMember<PolicyTask, string> TaskId = Required("id", Name, (PolicyTask task) => task.Id);
    private static readonly FormMember<PolicyTask, LocalizedText> TaskLabel = Required("label", Localized, (PolicyTask task) => task.Label);
    private static readonly FormMember<PolicyTask, SourceLines> TaskLines = Required("lines", SourceForms.Lines, (PolicyTask task) => task.Lines);

    private static readonly ObjectForm<PolicyTask> Task = new(
        [TaskId, TaskLabel, TaskLines], element => new PolicyTask(TaskId.Of(element), TaskLabel.Of(element), TaskLines.Of(element)));

    private static readonly FormMember<PolicyStep, string> Id = Required("id", Name, (PolicyStep step) => step.Id);
    private static readonly FormMember<PolicyStep, LocalizedText> Label = Required("label", Localized, (PolicyStep step) => step.Label);
    private static readonly FormMember<PolicyStep, SourceLines> Lines = Required("lines", SourceForms.Lines, (PolicyStep step) => step.Lines);

    private static readonly FormMember<PolicyStep, IReadOnlyList<PolicyTask>> Tasks =
        Required("tasks", List(Task, new ListShape(Task.Shape) { Fewest = 1 }), (PolicyStep step) => step.Tasks);

    private static readonly ObjectForm<PolicyStep> Step = new(
        [Id, Label, Lines, Tasks], element => new PolicyStep(Id.Of(element), Label.Of(element), Tasks.Of(element), Lines.Of(element)));

    private static readonly FormMember<QualityPolicyMethod, LocalizedText> MethodLabel = Required("label", Localized, (QualityPolicyMethod method) => method.Label);
    private static readonly FormMember<QualityPolicyMethod, SourceDocument> Source = Required("source", SourceForms.Document, (QualityPolicyMethod method) => method.Source);
    private static readonly FormMember<QualityPolicyMethod, int> Fewest = Required("fewestAxes", Whole(CommonShapes.Year), (QualityPolicyMethod method) => method.FewestAxes);
    private static readonly FormMember<QualityPolicyMethod, int> Most = Required("mostAxes", Whole(CommonShapes.Year), (QualityPolicyMethod method) => method.MostAxes);
    private static readonly FormMember<QualityPolicyMethod, IReadOnlyList<PolicyStep>> Steps = Required("steps", List(Step), (QualityPolicyMethod method) => method.Steps);

    private static readonly FormMember<QualityPolicyMethod, IReadOnlyList<SourceReading>> Ledger = Required("ledger", SourceForms.Ledger, (QualityPolicyMethod method) => method.Ledger);

    private static readonly ObjectForm<QualityPolicyMethod> Method = new([MethodLabel, Source, Fewest, Most, Steps, Ledger], Read);

    public static QualityPolicyMethod FromEmbedded()
    {
        using var stream = EmbeddedData.Open("policies", "method");
        using var document = StrictDocument.Read(stream, Method.Shape);
        return Method.Read(document.RootElement);
    }

    private static QualityPolicyMethod Read(JsonElement element)
        => new(MethodLabel.Of(element), Source.Of(element), Fewest.Of(element), Most.Of(element), Steps.Of(element), Ledger.Of(element));
}
