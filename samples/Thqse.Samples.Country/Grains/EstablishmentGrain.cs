using NodaTime;
using Orleans;
using Orleans.Runtime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.Country.Grains;

/// <summary>
/// Keeps the contract before the department is told of it. A machine that dies in between has answered nobody: who submitted asks again, the version stays and the department is told again.
/// </summary>
public sealed class EstablishmentGrain([PersistentState("contract")] IPersistentState<KeptContract> kept) : Grain, IEstablishmentGrain
{
    /// <inheritdoc/>
    public async Task<Submission> Submit(string contract)
    {
        var read = ContractDocument.Read(contract);
        if (read.Contract is not { } accepted)
        {
            return new Submission(kept.State.Version, DiagnosticsDocument.Write(read.Diagnostics));
        }

        if (kept.State.Contract != contract)
        {
            kept.State.Version++;
            kept.State.Contract = contract;
            await kept.WriteStateAsync();
        }

        var finess = this.GetPrimaryKeyString();
        await GrainFactory.GetGrain<IDepartmentGrain>(finess[..2]).Report(finess, kept.State.Version, Statuses.Of(accepted));
        return new Submission(kept.State.Version, null);
    }

    /// <inheritdoc/>
    public Task<Declaration?> Declared() => Task.FromResult(
        kept.State.Contract is { } contract ? new Declaration(kept.State.Version, contract, Statuses.Of(ContractDocument.Read(contract).ContractOrThrow())) : null);

    /// <inheritdoc/>
    public Task<IReadOnlyList<int>?> WhatIf(string indicator, string measure, int year, IReadOnlyList<decimal> counts)
        => Task.FromResult(kept.State.Contract is { } contract ? Statuses.MetWith(ContractDocument.Read(contract).ContractOrThrow(), IndicatorId.Parse(indicator), new MeasureId(measure), year, counts) : null);
}

/// <summary>What an establishment keeps.</summary>
[GenerateSerializer]
public sealed class KeptContract
{
    /// <summary>How many contracts it has taken.</summary>
    [Id(0)]
    public int Version { get; set; }

    /// <summary>The latest of them; null when there is none.</summary>
    [Id(1)]
    public string? Contract { get; set; }
}
