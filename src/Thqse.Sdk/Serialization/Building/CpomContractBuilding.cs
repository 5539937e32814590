namespace Thqse.Sdk.Cpom;

/// <summary>The way back from a contract to a builder.</summary>
public static class CpomContractBuilding
{
    /// <summary>A builder that was told all that the contract says, to change some of it.</summary>
    /// <param name="contract">The contract, which stays as it is.</param>
    /// <returns>A builder, which makes an equal contract until it is told more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is null.</exception>
    public static CpomContractBuilder ToBuilder(this CpomContract contract) => new(Guard.NotNull(contract, nameof(contract)), contract.Catalogue);

    /// <summary>A builder that was told all that the contract says, against another edition of its catalogue, or another catalogue. What that one does not have, an indicator or a reading for instance, is told when the contract is built.</summary>
    /// <param name="contract">The contract, which stays as it is.</param>
    /// <param name="catalogue">The catalogue whose indicators are to be declared.</param>
    /// <returns>A builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CpomContractBuilder ToBuilder(this CpomContract contract, CpomCatalogue catalogue)
        => new CpomContractBuilder(Guard.NotNull(contract, nameof(contract)), Guard.NotNull(catalogue, nameof(catalogue))).Under(contract.Readings.Except(catalogue.Readings));
}
