namespace Thqse.Sdk.Cpom;

/// <summary>What two contracts can say differently of their establishments: the members of its document, and what it was engaged in before.</summary>
internal enum EstablishmentMember
{
    Name,
    Finess,
    Siret,
    Category,
    Beds,
    SizeClass,
    Department,
    GhtMember,
    Activities,
    Attributes,
    AlreadyEngaged,
}
