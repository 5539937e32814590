namespace Thqse.Sdk.Cpom.Checking;

/// <summary>An establishment that shows what is wrong with the rows of a fiche, and what of it the rows ask about.</summary>
/// <param name="Establishment">The establishment.</param>
/// <param name="IsEngaged">Whether it was engaged in the indicator before.</param>
/// <param name="Chosen">The option that it chose; null for none.</param>
/// <param name="Asked">What the rows ask about; the rest makes no difference.</param>
/// <param name="Attributes">The attributes of the catalogue.</param>
internal sealed record PopulationExample(Establishment Establishment, bool IsEngaged, FicheOption? Chosen, PopulationFacts Asked, IReadOnlyList<AttributeDefinition> Attributes)
{
    public OptionId? Option => Chosen?.Id;

    /// <summary>What tells it from others, such as "ch, 100 beds, member of a GHT, deliveries 500".</summary>
    public override string ToString() => string.Join(", ", Facts());

    private IEnumerable<string> Facts()
    {
        yield return Establishment.Category.ToString();
        if (Asked.HasFlag(PopulationFacts.Size))
        {
            yield return FormattableString.Invariant($"{Establishment.Beds} beds");
        }

        if (Asked.HasFlag(PopulationFacts.Department))
        {
            yield return $"department {Establishment.Department}";
        }

        if (Asked.HasFlag(PopulationFacts.GhtMember))
        {
            yield return Establishment.IsGhtMember == true ? "member of a GHT" : "no member of a GHT";
        }

        if (Asked.HasFlag(PopulationFacts.Activities))
        {
            yield return $"activities {Establishment.Activities}";
        }

        if (Asked.HasFlag(PopulationFacts.Engaged))
        {
            yield return IsEngaged ? "engaged" : "not engaged";
        }

        if (Asked.HasFlag(PopulationFacts.Option))
        {
            yield return Option is { } option ? $"option {option}" : "no option";
        }

        foreach (var pair in Establishment.Attributes.All)
        {
            yield return $"{pair.Key} {pair.Value}";
        }
    }
}
