using System.Text.Json;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>What a fiche measures and asks, and how its ambiguous cells are read.</summary>
internal sealed class TargetForms
{
    private static readonly ReadMember<MeasureId> ChosenMeasure = Required("measure", IdentifierForms.Measure);
    private static readonly ReadMember<decimal> Above = Assumed("above", Number, 0);
    private static readonly ReadMember<decimal?> Below = OptionalValue("below", Decimal(CommonShapes.SignedNumber));
    private static readonly ReadMember<int> From = Required("from", Year);
    private static readonly ReadMember<int> To = Required("to", Year);

    private static readonly ReadMember<IReadOnlyList<int>?> Years =
        Optional("years", Some(Year), "The years in which the indicator asks something, where these are not all; a row needs cells for them only.");

    private readonly TextForms texts;
    private readonly MeasureForms measureForms;
    private readonly RowForms rowForms;
    private readonly LedgerForms ledgers;
    private readonly ReadMember<IReadOnlyList<JsonElement>> measures;
    private readonly ReadMember<IReadOnlyList<Milestone>> milestones;
    private readonly ReadMember<IReadOnlyList<FicheOption>> options;
    private readonly ReadMember<JsonElement?> chosenTarget;
    private readonly ReadMember<ChosenYearDefinition?> chosenYear;
    private readonly ReadMember<IReadOnlyList<JsonElement>> rows;

    public TargetForms(TextForms texts, HeadNames names)
    {
        this.texts = texts;
        measureForms = new MeasureForms(texts);
        rowForms = new RowForms(texts, names);
        ledgers = LedgerForms.OfFiche(texts);
        measures = Required("measures", List(measureForms.Form), "What is measured.");
        milestones = OptionalList("milestones", List(Labelled(texts, IdentifierForms.Milestone, (id, label, lines) => new Milestone(id, label, lines))), "Events or documents that stay reached once they are.");
        options = OptionalList("options", List(Labelled(texts, PopulationForms.OptionIdForm, (id, label, lines) => new FicheOption(id, label, lines))), "The options among which the establishment chooses once.");
        chosenTarget = OptionalValue("chosenTarget", ChosenTarget(texts), "A target that the establishment fixes itself: to reach, above a floor, or not to exceed, below a ceiling.");
        chosenYear = Optional("chosenYear", ChosenYear(texts), "The years from which the establishment chooses its reference.");
        rows = Required("rows", List(Element(rowForms.Shape)), "Who is asked what: one row for each population.");
    }

    public IEnumerable<ShapeMember> Members => [measures, milestones, options, chosenTarget, chosenYear, Years, rows, texts.Usual(ledgers.Ledger)];

    public FicheTargets Read(IndicatorId id, JsonElement element, CatalogueHead head, IReadOnlyCollection<ReadingId> selected)
    {
        var declared = MeasuresReading.Of(measureForms, measures.Of(element));
        var reached = milestones.Of(element);
        var target = chosenTarget.Of(element) is { } chosen
            ? new ChosenTargetDefinition(NamedMeasure.Among(declared, ChosenMeasure.Of(chosen)), Above.Of(chosen), Below.Of(chosen), texts.PlaceOf(chosen))
            : null;
        var subjects = new RuleSubjects(declared, reached, target, head.CountGrowth);
        return new FicheTargets(
            declared,
            reached,
            options.Of(element),
            target,
            chosenYear.Of(element),
            Years.Of(element) ?? head.Years.Targeted,
            rows.Of(element).Select(row => rowForms.Read(row, subjects, head)).ToReadOnly(),
            ledgers.Read(element, id, head.Sizes).Select(entry => entry.Under(selected)).ToReadOnly());
    }

    private static Form<T> Labelled<TId, T>(TextForms texts, Form<TId> form, Func<TId, LocalizedText, SourceLines, T> of)
    {
        var id = Required("id", form, "The identifier within the fiche.");
        var label = Required("label", texts.Localized, "What it is.");
        return new(new ObjectShape([id, label, .. texts.Place]), element => of(id.Of(element), label.Of(element), texts.PlaceOf(element)));
    }

    /// <summary>Read with the measures of the fiche.</summary>
    private static Form<JsonElement> ChosenTarget(TextForms texts)
        => Element(new ObjectShape([ChosenMeasure, Above, Below, .. texts.Place]) { Rules = [new AlternativeMembers(Above.Name, Below.Name, isExclusive: true)] });

    private static Form<ChosenYearDefinition> ChosenYear(TextForms texts) => new(
        new ObjectShape([From, To, .. texts.Place]), element => new ChosenYearDefinition(From.Of(element), To.Of(element), texts.PlaceOf(element)));
}
