using NodaTime;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>What has been read of a contract so far.</summary>
internal sealed class ContractDraft
{
    public List<IndicatorId> AlreadyEngaged { get; } = [];

    public Dictionary<IndicatorId, Choice> Choices { get; } = [];

    public Dictionary<IndicatorId, string> NotConcerned { get; } = [];

    public Dictionary<IndicatorId, IndicatorDeclarations> Declarations { get; } = [];

    /// <summary>The names under which indicators are declared, as the document spells them.</summary>
    public Dictionary<IndicatorId, string> Spellings { get; } = [];

    /// <summary>The other readings asked for.</summary>
    public List<ReadingId> Readings { get; } = [];

    public CpomContract ToContract(CpomCatalogue catalogue, Establishment establishment, LocalDate? asOf, bool isCatalogueAssumed, bool isEditionStated)
        => new(catalogue.Under(Readings), establishment, asOf, AlreadyEngaged, Choices, NotConcerned, Declarations, Spellings, isCatalogueAssumed) { IsEditionStated = isEditionStated };
}
