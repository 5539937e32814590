using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Input.Asking;

/// <summary>What a catalogue or a questionnaire asks about an establishment.</summary>
/// <param name="Categories">The categories that there are.</param>
/// <param name="Beds">Whether its beds are asked: where an attribute says the size, or nothing depends on it, they say nothing.</param>
/// <param name="SizeIsAttribute">Whether an attribute says the size.</param>
/// <param name="GhtMembership">Whether it is asked if it is a member of a GHT.</param>
/// <param name="Activities">Whether its activities are asked.</param>
/// <param name="Attributes">All that can be said of it besides.</param>
/// <param name="AskedAttributes">Those on which something depends.</param>
internal sealed record AskedFacts(
    IReadOnlyList<EstablishmentCategory> Categories,
    bool Beds,
    bool SizeIsAttribute,
    bool GhtMembership,
    bool Activities,
    IReadOnlyList<AttributeDefinition> Attributes,
    IReadOnlyList<AttributeDefinition> AskedAttributes)
{
    public static AskedFacts Of(CpomCatalogue catalogue)
    {
        var isAttribute = catalogue.Sizes.By is not null;
        return new(catalogue.Categories, !isAttribute, isAttribute, catalogue.AsksGhtMembership, catalogue.AsksActivities, catalogue.Attributes, catalogue.AskedAttributes);
    }

    public static AskedFacts Of(Questionnaire questionnaire)
        => new(questionnaire.Referential.Categories, questionnaire.DependsOnSize, SizeIsAttribute: false, GhtMembership: false, Activities: true, [], []);
}
