using System.Text.Json;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>A row: who is asked what.</summary>
internal sealed class RowForms
{
    private static readonly ReadMember<string> Id = Required("id", Text, "The identifier of the row within the fiche.");
    private static readonly ReadMember<NotApplicableReason?> NotApplicable = OptionalValue("notApplicable", Kebab<NotApplicableReason>(), "Why the indicator does not apply to these establishments; such a row has no cells.");
    private static readonly ReadMember<MeasureId?> AddsUp = OptionalValue("addsUp", IdentifierForms.Measure, "The measure whose yearly numbers add up, which gives a sum to date.");

    private readonly TextForms texts;
    private readonly PopulationForms populations;
    private readonly CellForms cells;
    private readonly ReadMember<LocalizedText> label;
    private readonly ReadMember<JsonElement> who;
    private readonly ReadMember<JsonElement?> byYear;
    private readonly ReadMember<JsonElement?> period;

    public RowForms(TextForms texts, HeadNames names)
    {
        this.texts = texts;
        populations = new PopulationForms(names);
        cells = new CellForms(texts);
        label = Required("label", texts.Localized, "Who it is for, in words.");
        who = Required("who", Element(populations.Shape), "Who it is for: conditions that must all hold; none is everybody.");
        byYear = OptionalValue("cells", Element(cells.Cells), "What is asked, by year.");
        period = OptionalValue("period", Element(cells.Period), "What is asked of the whole period.");
    }

    public Shape Shape => new ObjectShape([Id, label, who, .. texts.Place, NotApplicable, AddsUp, byYear, period]);

    public TargetRow Read(JsonElement element, RuleSubjects subjects, CatalogueHead head) => new(
        Id.Of(element),
        label.Of(element),
        populations.Read(who.Of(element), head),
        NotApplicable.Of(element),
        AddsUp.Of(element) is { } measure ? subjects.Measure(measure) : null,
        byYear.Of(element) is { } asked ? cells.ReadCells(asked, subjects) : [],
        period.Of(element) is { } whole ? cells.ReadPeriod(whole, subjects) : null,
        texts.PlaceOf(element),
        head.Years);
}
