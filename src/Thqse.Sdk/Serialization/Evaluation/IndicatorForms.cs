using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>Which indicator is meant, and whether and how it concerns the establishment.</summary>
/// <typeparam name="T">What tells it: an indicator that is evaluated, or one that was published.</typeparam>
internal sealed class IndicatorForms<T>(Func<T, IndicatorId> id, Func<T, Language, string> label, Func<T, string?> row, Func<T, bool> isApplicable)
{
    private static readonly Form<IndicatorId> Identifier = IdentifierOf(
        new TextShape(DiagnosticCode.UnknownIndicator, text => IndicatorId.TryParse(text, out _), "CPOM_OS_12") { Pattern = SchemaPattern.Whole(IndicatorId.Form) }, IndicatorId.Parse);

    public FormMember<T, IndicatorId> Id { get; } = Required("id", Identifier, id);

    public FormMember<T, string> Label { get; } = Required("label", Text, label);

    public FormMember<T, string?> Row { get; } = Required("row", VerdictForms.MaybeText, row);

    public FormMember<T, bool> IsApplicable { get; } = Required("applicable", Flag, isApplicable);

    public FormMember<T>[] All => [Id, Label, Row, IsApplicable];
}
