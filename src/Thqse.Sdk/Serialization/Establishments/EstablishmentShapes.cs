using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Serialization;

/// <summary>The shape of "establishment", the same in every document but for the categories and the names of indicators.</summary>
internal static class EstablishmentShapes
{
    private static readonly Shape Finess = new TextShape(DiagnosticCode.InvalidFiness, text => FinessNumber.TryParse(text, out _), "310781406")
    {
        Pattern = SchemaPattern.Whole("[0-9]{9}|2[AB][0-9]{7}"),
    };

    private static readonly Shape Siret = new TextShape(DiagnosticCode.InvalidSiret, text => SiretNumber.TryParse(text, out _), "35600000000048")
    {
        Pattern = SchemaPattern.Whole("[0-9]{14}"),
    };

    private static readonly ObjectRule[] Rules = [new AlternativeMembers("beds", "sizeClass", isExclusive: false), new ChuDepartment()];

    public static readonly Shape OfContract = Of(CategoryCodes.OfContract, IndicatorNames.Shape);

    public static readonly Shape OfDiagnosis = Of(CategoryCodes.OfDiagnosis, Text);

    private static ObjectShape Of(IReadOnlyList<string> categories, Shape indicator) => new(
        Optional("name", Text, "Its name, only shown."),
        Optional("finess", Finess, "Its FINESS number, such as 310781406; the checksum must hold."),
        Optional("siret", Siret, "Its SIRET number, such as 35600000000048; the checksum must hold."),
        Required("category", new ChoiceShape(categories), "Its category, on which targets and questions depend."),
        Optional("beds", Count, "Its beds and places; they or the size class are needed."),
        Optional("sizeClass", new ChoiceShape(Codes<SizeClass>.AllKebab), "Its size class; it wins over the beds."),
        Optional("department", Text, "Its department, such as 12; needed for a CHU."),
        Optional("ghtMember", Flag, "Whether it is a member of a territorial hospital group (GHT); when absent, it is not."),
        Optional("activities", new ListShape(new ChoiceShape(ActivityCodes.All)), "Its authorised activities; when absent, mco."),
        Optional("alreadyEngaged", new ListShape(indicator), "The indicators in which it was engaged before the contract."))
    {
        Rules = Rules,
    };
}
