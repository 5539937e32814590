using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>
/// What is asked of one establishment: for each indicator of the catalogue, the row that applies. Immutable.
/// It is made once from a contract and can be evaluated at many dates.
/// </summary>
[JsonConverter(typeof(DocumentJsonConverter<CpomPlan>))]
public sealed class CpomPlan
{
    internal CpomPlan(CpomContract contract)
    {
        Contract = contract;
        Indicators = Array.AsReadOnly(contract.Catalogue.Fiches.Select(fiche => IndicatorPlan.Of(fiche, contract)).ToArray());
        Layout = new PlanLayout(contract.Catalogue.Years, Indicators);
        ValueLayout = new ValueLayout(contract.Catalogue);
        Values = ValueLayout.Read(contract);
    }

    /// <summary>The contract the plan was made from.</summary>
    public CpomContract Contract { get; }

    /// <summary>The catalogue the plan follows.</summary>
    public CpomCatalogue Catalogue => Contract.Catalogue;

    /// <summary>The indicators, all of them, in the order of the catalogue.</summary>
    public IReadOnlyList<IndicatorPlan> Indicators { get; }

    internal PlanLayout Layout { get; }

    internal ValueLayout ValueLayout { get; }

    /// <summary>All that the contract declares, as rules read it.</summary>
    internal DeclaredValue[] Values { get; }

    /// <summary>What is known of an indicator at a date, of these values or of others laid out in the same way.</summary>
    internal IndicatorFacts FactsOf(int indicator, DeclaredValue[] values, OpenYears open)
    {
        var planned = Indicators[indicator];
        var choice = Contract.FindChoice(planned.Fiche.Id);
        return new IndicatorFacts(Catalogue.Years, ValueLayout.Of(indicator, values), choice?.Target, choice?.Year, planned.Row, open);
    }

    /// <summary>The plan of an indicator.</summary>
    /// <param name="id">The indicator.</param>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator; the message names it and the version.</exception>
    public IndicatorPlan this[IndicatorId id]
        => TryGet(id, out var indicator) ? indicator : throw new KeyNotFoundException($"Indicator '{id}' is unknown to the catalogue {Catalogue.Id}, version {Catalogue.Version}.");

    /// <summary>The plan of an indicator, by the text of its identifier in any spelling.</summary>
    /// <param name="id">The identifier, such as "CPOM_OS_16".</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator.</exception>
    public IndicatorPlan this[string id] => this[IndicatorId.Parse(Guard.NotNull(id, nameof(id)))];

    /// <summary>The plan of an indicator, if the catalogue has it.</summary>
    /// <param name="id">The indicator.</param>
    /// <param name="indicator">The plan; null when there is no such indicator.</param>
    /// <returns>Whether the catalogue has the indicator.</returns>
    public bool TryGet(IndicatorId id, [NotNullWhen(true)] out IndicatorPlan? indicator)
    {
        var known = Catalogue.Known(id);
        indicator = Indicators.FirstOrDefault(each => each.Fiche.Id == known);
        return indicator is not null;
    }

    /// <summary>The plan of an indicator, by the text of its identifier in any spelling, if the catalogue has it.</summary>
    /// <param name="id">The identifier; null, and a text that is none, give false.</param>
    /// <param name="indicator">The plan; null when there is no such indicator.</param>
    /// <returns>Whether the catalogue has the indicator.</returns>
    public bool TryGet(string? id, [NotNullWhen(true)] out IndicatorPlan? indicator)
    {
        indicator = IndicatorId.TryParse(id, out var known) && TryGet(known, out var found) ? found : null;
        return indicator is not null;
    }

    /// <summary>The contract of which it is the plan, for a log.</summary>
    public override string ToString() => Contract.ToString();
}
