using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>
/// Makes a <see cref="CpomContract"/> in code, from the rows of a database or the fields of a form. Whatever they hold is taken; when the contract is built, everything that is wrong is told
/// at once, with the codes, places and words of a contract document that says the same. Not for use by several threads.
/// </summary>
/// <remarks>Null where a text is needed is a mistake of the program and throws; null where the documentation takes it says nothing.</remarks>
[JsonConverter(typeof(NoJsonConverter<CpomContractBuilder>))]
public sealed partial class CpomContractBuilder
{
    private readonly CpomCatalogue catalogue;
    private readonly BuiltEstablishment establishment;
    private readonly BuiltDeclarations declared;
    private readonly bool isCatalogueAssumed;
    private readonly bool isEditionStated;
    private readonly List<ReadingId> readings = [];
    private LocalDate? asOf;

    /// <summary>Starts a contract.</summary>
    /// <param name="catalogue">The catalogue whose indicators are declared.</param>
    /// <param name="establishment">Who declares.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CpomContractBuilder(CpomCatalogue catalogue, Establishment establishment)
        : this(catalogue, new BuiltEstablishment(EstablishmentFields.Of(Guard.NotNull(establishment, nameof(establishment)))))
    {
    }

    /// <summary>Starts a contract of an establishment as a form or a row holds it.</summary>
    /// <param name="catalogue">The catalogue whose indicators are declared.</param>
    /// <param name="establishment">Who declares; later changes of the fields change nothing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CpomContractBuilder(CpomCatalogue catalogue, EstablishmentFields establishment)
        : this(catalogue, new BuiltEstablishment(Guard.NotNull(establishment, nameof(establishment)).Copy()))
    {
    }

    internal CpomContractBuilder(CpomContract contract, CpomCatalogue catalogue)
        : this(catalogue, contract.Establishment)
    {
        asOf = contract.AsOf;
        isCatalogueAssumed = contract.IsCatalogueAssumed;
        isEditionStated = contract.IsEditionStated;
        ContractUnbuilding.Add(contract, this);
    }

    private CpomContractBuilder(CpomCatalogue catalogue, BuiltEstablishment establishment)
    {
        this.catalogue = Guard.NotNull(catalogue, nameof(catalogue));
        this.establishment = establishment;
        declared = new BuiltDeclarations(catalogue);
    }

    /// <summary>The catalogue whose indicators are declared.</summary>
    public override string ToString() => $"builder of a contract by {catalogue}";

    /// <summary>Asks to be evaluated at a date.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public CpomContractBuilder AsOf(LocalDate date)
    {
        asOf = Guard.Date(date, nameof(date));
        return this;
    }

    /// <summary>Asks to be evaluated under other readings of the ledger, beside those asked for before and those of the catalogue.</summary>
    /// <param name="readings">The readings, in any order.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    public CpomContractBuilder Under(params IEnumerable<ReadingId> readings)
    {
        this.readings.AddRange(Guard.NotNull(readings, nameof(readings)).Where(reading => !this.readings.Contains(reading)));
        return this;
    }

    /// <summary>Makes the contract from what was said so far, for a caller who takes a refused one for an error.</summary>
    /// <returns>The contract; later calls on the builder do not change it.</returns>
    /// <exception cref="DiagnosticsException">Something is wrong; the exception holds everything that is.</exception>
    public CpomContract Build() => TryBuild(out var contract, out var diagnostics) ? contract : throw new DiagnosticsException(diagnostics);

    /// <summary>Makes the contract from what was said so far, or tells everything that is wrong with it.</summary>
    /// <param name="contract">The contract, which later calls on the builder do not change; null when something is wrong.</param>
    /// <param name="diagnostics">Everything that is wrong, each at its place in the document of such a contract, without line and column; empty when nothing is.</param>
    /// <returns>Whether the contract was made.</returns>
    public bool TryBuild([NotNullWhen(true)] out CpomContract? contract, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var read = ContractBuilding.Read(catalogue, new BuiltContract(isCatalogueAssumed ? null : catalogue.Id, isEditionStated ? catalogue.Version : null, asOf, establishment, readings, declared));
        (contract, diagnostics) = (read.Contract, read.Diagnostics);
        return contract is not null;
    }
}
