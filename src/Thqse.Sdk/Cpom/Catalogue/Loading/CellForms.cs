using System.Globalization;
using System.Text.Json;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>The cells and the period of a row: a rule, written in the form of its kind, and where the source states it.</summary>
internal sealed class CellForms(TextForms texts)
{
    private const int YearLength = 4;

    /// <summary>How a period is judged where no rule of its own judges it; "none" is written as the rule that asks nothing.</summary>
    private static readonly Dictionary<string, PeriodKind> PeriodsWithoutRule =
        new[] { PeriodKind.None, PeriodKind.LastYear, PeriodKind.EveryYear, PeriodKind.AnyYear }.ToDictionary(Codes<PeriodKind>.Camel, StringComparer.Ordinal);

    private static readonly ReadMember<string?> AsWritten = Optional("asWritten", Text, "A few words of the source as they are printed.");
    private static readonly ReadMember<decimal?> StatedTotal = OptionalValue("statedTotal", Number, "The total as one number, as the source states it.");
    private static readonly ReadMember<MeasureId> Counted = Required("measure", IdentifierForms.Measure, "The measure that is counted in the year.");
    private static readonly ReadMember<decimal> Fewest = Required("number", Number, "Below it, the cell does not apply.");

    private static readonly ReadMember<JsonElement?> UnlessBelow =
        OptionalValue("unlessBelow", Element(new ObjectShape(Counted, Fewest)), "Exempts who counts too little in the year: fewer than 30 stays.");

    private readonly TextForms texts = texts;
    private readonly ReadMember<LocalizedText?> guidance = Optional("guidance", texts.Localized, "Words beside the number, shown but not judged.");
    private readonly ReadMember<LocalizedText?> stated = Optional("stated", texts.Localized, "What the source states.");

    /// <summary>The cells of a row by year: a name that is no year would lose its target.</summary>
    public Shape Cells => new MapShape(new RuleShape(RuleForms.All, [], depth: 0, [.. texts.Place, AsWritten, guidance, UnlessBelow]))
    {
        NamePattern = SchemaPattern.Whole("[1-9][0-9]{3}"),
        NameForm = (name => name.Length == YearLength && name[0] != '0' && AsciiDigits.AreAll(name), DiagnosticCode.YearOutOfRange, "2026"),
    };

    public Shape Period => new RuleShape(
        RuleForms.All,
        PeriodsWithoutRule.Keys.Where(name => name != Codes<PeriodKind>.Camel(PeriodKind.None)),
        depth: 0,
        [.. texts.Place, AsWritten, stated, StatedTotal]);

    public IReadOnlyList<TargetCell> ReadCells(JsonElement cells, RuleSubjects subjects)
        => cells.EnumerateObject().Select(cell => ReadCell(int.Parse(cell.Name, NumberStyles.None, CultureInfo.InvariantCulture), cell.Value, subjects)).OrderBy(cell => cell.Year).ToReadOnly();

    public PeriodTarget ReadPeriod(JsonElement element, RuleSubjects subjects)
    {
        var kind = PeriodsWithoutRule.TryGetValue(RuleForms.NameOf(element), out var named) ? named : PeriodKind.Rule;
        return new PeriodTarget(
            kind,
            kind == PeriodKind.Rule ? RuleForms.Read(element, subjects) : null,
            stated.Of(element),
            StatedTotal.Of(element),
            AsWritten.Of(element),
            texts.PlaceOf(element));
    }

    private TargetCell ReadCell(int year, JsonElement element, RuleSubjects subjects) => new(
        year,
        RuleForms.Read(element, subjects),
        guidance.Of(element),
        AsWritten.Of(element),
        texts.PlaceOf(element),
        UnlessBelow.Of(element) is { } below ? new Exemption(subjects.Measure(Counted.Of(below)), Fewest.Of(below)) : null);
}
