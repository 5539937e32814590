using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Serialization;

/// <summary>The shape of "establishment", the same in every document but for the categories.</summary>
internal static class EstablishmentShapes
{
    public static readonly Shape OfContract = Of(CategoryCodes.OfContract);

    public static readonly Shape OfDiagnosis = Of(CategoryCodes.OfDiagnosis);

    private static ObjectShape Of(IReadOnlyList<string> categories) => new(
        Optional("name", new TextShape()),
        Optional("finess", new TextShape(DiagnosticCode.InvalidFiness, text => FinessNumber.TryParse(text, out _), "310781406") { Pattern = "^[0-9][0-9AB][0-9]{7}$" }),
        Optional("siret", new TextShape(DiagnosticCode.InvalidSiret, text => SiretNumber.TryParse(text, out _), "35600000000048") { Pattern = "^[0-9]{14}$" }),
        Required("category", new ChoiceShape(categories)),
        Optional("beds", new NumberShape(isCount: true)),
        Optional("sizeClass", new ChoiceShape(Codes<SizeClass>.AllKebab)),
        Optional("department", new TextShape()),
        Optional("ghtMember", new BooleanShape()),
        Optional("activities", new ListShape(new ChoiceShape(ActivityCodes.All))),
        Optional("alreadyEngaged", new ListShape(new TextShape())));
}
