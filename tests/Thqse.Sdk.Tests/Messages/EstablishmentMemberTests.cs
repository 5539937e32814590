using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Tests.Messages;

/// <summary>What differs between two contracts is named as people name it.</summary>
public class EstablishmentMemberTests
{
    [Theory]
    [InlineData(nameof(EstablishmentMember.Name), "nom", "name")]
    [InlineData(nameof(EstablishmentMember.Finess), "numéro FINESS", "FINESS number")]
    [InlineData(nameof(EstablishmentMember.Siret), "numéro SIRET", "SIRET number")]
    [InlineData(nameof(EstablishmentMember.Category), "catégorie", "category")]
    [InlineData(nameof(EstablishmentMember.Beds), "nombre de lits", "number of beds")]
    [InlineData(nameof(EstablishmentMember.SizeClass), "classe de taille", "size class")]
    [InlineData(nameof(EstablishmentMember.Department), "département", "department")]
    [InlineData(nameof(EstablishmentMember.GhtMember), "appartenance à un GHT", "membership of a GHT")]
    [InlineData(nameof(EstablishmentMember.Activities), "activités", "activities")]
    [InlineData(nameof(EstablishmentMember.Attributes), "ce qu'il dit de lui-même", "what it says of itself")]
    [InlineData(nameof(EstablishmentMember.AlreadyEngaged), "engagement antérieur", "earlier engagement")]
    public void A_member_of_an_establishment_has_a_name_for_people(string member, string french, string english)
        => Assert.Equal((french, english), (ComparisonSentences.Member(Enum.Parse<EstablishmentMember>(member), Language.French), ComparisonSentences.Member(Enum.Parse<EstablishmentMember>(member), Language.English)));
}
