namespace Thqse.Sdk.Cpom;

/// <summary>The way back from a contract to a builder.</summary>
public static class CpomContractBuilding
{
    /// <summary>A builder that was told all that the contract says, to change some of it.</summary>
    /// <param name="contract">The contract, which stays as it is.</param>
    /// <returns>A builder, which makes an equal contract until it is told more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is null.</exception>
    public static CpomContractBuilder ToBuilder(this CpomContract contract) => new(Guard.NotNull(contract, nameof(contract)));
}
