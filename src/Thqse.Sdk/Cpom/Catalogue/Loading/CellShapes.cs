using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>The shapes of cells and period targets: a rule, and where the source states it.</summary>
internal sealed class CellShapes
{
    private const int YearLength = 4;

    /// <summary>How a period is judged where no rule of its own judges it.</summary>
    public static readonly PeriodKind[] PeriodsWithoutRule = [PeriodKind.None, PeriodKind.LastYear, PeriodKind.EveryYear, PeriodKind.AnyYear];

    public CellShapes(SourcedShapes sourced)
    {
        var guidance = Optional("guidance", sourced.Localized, "Words beside the number, shown but not judged.");
        Cell = new RuleShape(RuleForms.All, [], depth: 0, [.. sourced.Place, AsWritten, guidance, UnlessBelow]);
        Period = new RuleShape(
            RuleForms.All,
            PeriodsWithoutRule.Where(kind => kind != PeriodKind.None).Select(Codes<PeriodKind>.Camel),
            depth: 0,
            [.. sourced.Place, AsWritten, Optional("stated", sourced.Localized, "What the source states."), Optional("statedTotal", Number, "The total as one number, as the source states it.")]);
    }

    public Shape Cell { get; }

    /// <summary>The cells of a row by year: a name that is no year would lose its target.</summary>
    public Shape Cells => new MapShape(Cell)
    {
        NamePattern = SchemaPattern.Whole("[1-9][0-9]{3}"),
        NameForm = (name => name.Length == YearLength && name[0] != '0' && AsciiDigits.AreAll(name), DiagnosticCode.YearOutOfRange, "2026"),
    };

    /// <summary>"none" is written as the rule that asks nothing.</summary>
    public Shape Period { get; }

    private static ShapeMember AsWritten => Optional("asWritten", Text, "A few words of the source as they are printed.");

    private static ShapeMember UnlessBelow => Optional(
        "unlessBelow",
        new ObjectShape(Required("measure", Identifier, "The measure that is counted in the year."), Required("number", Number, "Below it, the cell does not apply.")),
        "Exempts who counts too little in the year: fewer than 30 stays.");
}
