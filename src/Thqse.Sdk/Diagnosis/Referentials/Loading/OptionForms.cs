using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>One of the answers proposed, and a scale of them that questions share.</summary>
internal static class OptionForms
{
    /// <summary>Below zero only where the head says so; that is told by <see cref="PenaltyCheck"/>.</summary>
    public static readonly Form<decimal> PointsForm = Decimal(CommonShapes.SignedNumber);

    private static readonly FormMember<AnswerOption, string> Id = Required("id", Name, (AnswerOption option) => option.Id).Meaning("The identifier within the question.");

    private static readonly FormMember<AnswerOption, decimal> Points =
        Required("points", PointsForm, (AnswerOption option) => option.Points).Meaning("The points it gives; below zero only where the head has floor 0.");

    private static readonly FormMember<AnswerOption, bool?> Exclusive =
        OptionalValue("exclusive", Flag, (AnswerOption option) => option.IsExclusive ? true : (bool?)null).Meaning("Whether it stands alone where several may be chosen, as \"none of these\" does.");

    private static readonly FormMember<AnswerOption, LocalizedText> Label = Required("label", Localized, (AnswerOption option) => option.Label).Meaning("What choosing it says.");

    public static readonly ObjectForm<AnswerOption> Option = new(
        [Id, Points, Exclusive, Label], element => new AnswerOption(Id.Of(element), Points.Of(element), Exclusive.Of(element) == true, Label.Of(element)));

    private static readonly FormMember<AnswerScale, string> ScaleId = Required("id", Name, (AnswerScale scale) => scale.Id).Meaning("The identifier that questions name.");

    private static readonly FormMember<AnswerScale, IReadOnlyList<AnswerOption>> ScaleOptions =
        Required("options", List(Option), (AnswerScale scale) => scale.Options).Meaning("The answers proposed.");

    public static readonly ObjectForm<AnswerScale> Scale = new([ScaleId, ScaleOptions], element => new AnswerScale(ScaleId.Of(element), ScaleOptions.Of(element)));
}
