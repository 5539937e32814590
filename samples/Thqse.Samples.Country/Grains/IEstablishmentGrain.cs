using Orleans;
using Thqse.Sdk.Cpom;

namespace Thqse.Samples.Country.Grains;

/// <summary>One establishment, by its FINESS number: it keeps its contract and what follows from it.</summary>
public interface IEstablishmentGrain : IGrainWithStringKey
{
    /// <summary>Takes a contract in the place of the one before. Once this has answered, it is kept and counted; who gets no answer asks again, and it counts once.</summary>
    /// <param name="contract">The document, <c>thqse.cpom-contract/1</c>.</param>
    /// <returns>Which version is kept; or the document <c>thqse.diagnostics/1</c>, and nothing has changed.</returns>
    Task<Submission> Submit(string contract);

    /// <summary>The contract that is kept, and the statuses of its cells; null when there is none.</summary>
    Task<Declaration?> Declared();

    /// <summary>How many cells would be met if a count were another one. Nothing is kept.</summary>
    /// <param name="indicator">The identifier of the indicator.</param>
    /// <param name="measure">The identifier of the measure, a count.</param>
    /// <param name="year">The year.</param>
    /// <param name="counts">The counts to try.</param>
    /// <returns>For each of them the number of cells met; null when there is no contract, or it asks for no such measure.</returns>
    Task<IReadOnlyList<int>?> WhatIf(string indicator, string measure, int year, IReadOnlyList<decimal> counts);
}

/// <summary>What became of a submission.</summary>
/// <param name="Version">The version that is kept, from 1 on; 0 when the document was refused and none was there before.</param>
/// <param name="Diagnostics">What is wrong with the document; null when it was taken.</param>
[GenerateSerializer]
public sealed record Submission(int Version, string? Diagnostics);

/// <summary>What an establishment has declared, and what follows.</summary>
/// <param name="Version">Its version, from 1 on.</param>
/// <param name="Contract">The document, <c>thqse.cpom-contract/1</c>.</param>
/// <param name="Statuses">The status of each cell, by indicator, then by year.</param>
[GenerateSerializer]
public sealed record Declaration(int Version, string Contract, IReadOnlyList<VerdictStatus> Statuses);
