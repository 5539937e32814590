using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>How the identifiers of indicators are made.</summary>
internal static class NamingForms
{
    private static readonly ReadMember<string?> Pattern = Optional(
        "pattern",
        TextOf(new TextShape(DiagnosticCode.WrongType, IndicatorPattern.IsOne, "CPOM_{axis}_{number}") { Pattern = SchemaPattern.Whole(IndicatorPattern.Form) }),
        "How identifiers are made: {axis} stands for letters, {number} for digits, {text} for letters, digits, '.', '_' and '-', and everything else for itself.");

    private static readonly ReadMember<string?> MayBeLeftOut = Optional(
        "mayBeLeftOut", TextOf(CommonShapes.Identifier), "The beginning that may be left out by who names an indicator: OS_12 is CPOM_OS_12 where it is CPOM_.");

    public static readonly Form<IndicatorNaming> Naming = new(
        new ObjectShape(Pattern, MayBeLeftOut) { Rules = [new AlternativeMembers(Pattern.Name, MayBeLeftOut.Name, isExclusive: false)] },
        element => new IndicatorNaming(Pattern.Of(element) is { } pattern ? new IndicatorPattern(pattern) : null, MayBeLeftOut.Of(element)));
}
