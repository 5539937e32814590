using System.Text.Json;
using Thqse.Sdk.Cpom.Checking;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>What a catalogue was read from, whose shape has been checked: it is read once more with changes where other readings of its ledger are selected.</summary>
internal sealed class CatalogueSource
{
    private static readonly JsonElement NoFiches = MergePatch.Parsed("""{ "fiches": null }"""u8.ToArray());

    // What a form reads does not depend on what the head asks: any of them reads every catalogue.
    private static readonly HeadForms Head = HeadForms.Usual;

    private readonly JsonElement root;
    private readonly IReadOnlyList<JsonElement> fiches;
    private readonly CatalogueHead head;

    /// <summary>What a reading of the head changes is written anew: without the fiches, which can be long.</summary>
    private readonly Lazy<JsonElement> withoutFiches;

    public CatalogueSource(JsonElement root, IReadOnlyList<JsonElement> fiches)
    {
        this.root = root;
        this.fiches = fiches;
        head = Head.Read(root);
        withoutFiches = new Lazy<JsonElement>(() => MergePatch.Apply(root, NoFiches));
    }

    /// <summary>Whether it is of the package.</summary>
    public bool IsShipped { get; init; }

    /// <summary>The catalogue as its ledger reads it.</summary>
    public CpomCatalogue Catalogue() => new(this, head, fiches.Select(fiche => FicheForms.WithLines.Read(fiche, head)).ToReadOnly(), Head.ReadLedger(root, head));

    /// <summary>The catalogue under other readings: what they do not change is that of the ordinary one.</summary>
    /// <param name="ordinary">The catalogue as its ledger reads it.</param>
    /// <param name="readings">Readings that its ledger offers and that go together, in canonical order.</param>
    public CpomCatalogue Under(CpomCatalogue ordinary, IReadOnlyList<ReadingId> readings)
    {
        var changedHead = Selected(ordinary.SharedLedger, readings).Any() ? Head.Read(Changed(withoutFiches.Value, ordinary.SharedLedger, readings)) : head;
        return new CpomCatalogue(
            this,
            changedHead,
            fiches.Select((element, index) => Fiche(element, ordinary.Fiches[index])).ToReadOnly(),
            ordinary.SharedLedger.Select(entry => entry.Under(readings)).ToReadOnly(),
            ordinary,
            readings);

        Fiche Fiche(JsonElement element, Fiche asRead) => readings.All(reading => reading.Indicator != asRead.Id) && (changedHead.ReadsFichesAs(head) || !RestsOnCountGrowth(asRead))
            ? asRead
            : FicheForms.WithLines.Under(asRead, Changed(element, asRead.Targets.Ledger, readings), changedHead, readings, Selected(asRead.Targets.Ledger, readings).Any(ChangesDescription));
    }

    private static JsonElement Changed(JsonElement element, IReadOnlyList<LedgerEntry> ledger, IReadOnlyList<ReadingId> readings)
        => Selected(ledger, readings).Aggregate(element, (changed, entry) => MergePatch.Apply(changed, entry.Alternative!.Changes!.Value));

    private static IEnumerable<LedgerEntry> Selected(IReadOnlyList<LedgerEntry> ledger, IReadOnlyList<ReadingId> readings) => ledger.Where(entry => entry.SelectedBy is { } id && readings.Contains(id));

    private static bool RestsOnCountGrowth(Fiche fiche) => FicheRules.Of(fiche).Any(item => item.Rule.RestsOnCountGrowth);

    private static bool ChangesDescription(LedgerEntry entry) => entry.Alternative!.Changes!.Value.EnumerateObject().Any(member => member.Name != "rows");
}
