using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>The shapes of cells and period targets: a rule, and where the source states it.</summary>
internal static class CellShapes
{
    /// <summary>How a period is judged where no rule of its own judges it.</summary>
    public static readonly PeriodKind[] PeriodsWithoutRule = [PeriodKind.None, PeriodKind.LastYear, PeriodKind.EveryYear, PeriodKind.AnyYear];

    public static readonly Shape Cell = new RuleShape(RuleForms.All, [], Required("lines", Lines), Optional("asWritten", Text), Optional("guidance", Localized));

    /// <summary>"none" is written as the rule that asks nothing.</summary>
    public static readonly Shape Period = new RuleShape(
        RuleForms.All,
        PeriodsWithoutRule.Where(kind => kind != PeriodKind.None).Select(Codes<PeriodKind>.Camel),
        Required("lines", Lines),
        Optional("asWritten", Text),
        Optional("stated", Localized),
        Optional("statedTotal", Number));
}
