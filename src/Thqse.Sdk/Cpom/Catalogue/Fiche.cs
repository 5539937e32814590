using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>
/// One indicator of the strategic annex: identity, definition, measures, evidence, target table and the readings of its ambiguous cells. Immutable.
/// All texts but the official label are written for this catalogue; each says which lines of the source it rewords.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<Fiche>))]
public sealed class Fiche
{
    internal Fiche(FicheIdentity identity, FicheDescription description, FicheTargets targets, YearClosing closing)
    {
        Identity = identity;
        Description = description;
        Targets = targets;
        Closing = closing;
    }

    /// <summary>The canonical identifier.</summary>
    public IndicatorId Id => Identity.Id;

    /// <summary>The official label, as the source writes it.</summary>
    public LocalizedText Label => Identity.Label.Text;

    /// <summary>What to write where space is short: the short label, or the official one where the catalogue has none.</summary>
    public LocalizedText ShortLabel => Identity.ShortLabel ?? Label;

    /// <summary>Who the fiche is and where it stands.</summary>
    public FicheIdentity Identity { get; }

    /// <summary>What the fiche says around its targets.</summary>
    public FicheDescription Description { get; }

    /// <summary>What the fiche measures and asks.</summary>
    public FicheTargets Targets { get; }

    /// <summary>When its years close: as those of the catalogue, or later where its data come later.</summary>
    public YearClosing Closing { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id.ToString();
}
