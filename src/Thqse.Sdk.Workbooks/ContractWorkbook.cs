using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks.Entry.Contracts;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks;

/// <summary>
/// The entry workbook of a contract: exactly what is asked of one establishment, with what it has declared already. Written in French or English, read in both,
/// strictly and with everything that is wrong at once.
/// </summary>
public static class ContractWorkbook
{
    /// <summary>Writes the entry workbook of a contract, even of one that holds an establishment only.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="language">The language of its sheets.</param>
    /// <param name="madeOn">The day it is made, which it shows, in any calendar; null to say none.</param>
    /// <returns>The file, an xlsx; the same bytes for the same contract.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is null.</exception>
    /// <exception cref="ArgumentException">A text of the contract has more than the 32,767 characters that a cell holds.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static byte[] Write(CpomContract contract, Language language, LocalDate? madeOn = null)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return BookWriter.Write(ContractBook.Make(contract, madeOn?.WithCalendar(CalendarSystem.Iso), Languages.Defined(language)));
    }

    /// <summary>Reads a contract from a filled workbook, whoever saved it last.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="catalogue">The catalogue whose indicators are declared; null for <see cref="CpomCatalogue.Occitanie2025"/>.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The contract, or the diagnostics, each with its sheet and cell.</returns>
    public static ContractReadResult Read(ReadOnlyMemory<byte> bytes, CpomCatalogue? catalogue = null, ReadingLimits? limits = null)
    {
        var document = WorkbookDocument.Read(bytes, limits);
        var read = ContractDocument.ReadUtf8(document.Utf8, catalogue, limits);
        var diagnostics = document.Locate(read.Diagnostics);
        return diagnostics.Count == 0 ? read : ContractReadResult.Refused(diagnostics);
    }

    /// <summary>Reads a contract from the stream of a filled workbook.</summary>
    /// <param name="stream">The file; read to its end, synchronously, and not closed.</param>
    /// <param name="catalogue">The catalogue whose indicators are declared; null for <see cref="CpomCatalogue.Occitanie2025"/>.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The contract, or the diagnostics, each with its sheet and cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ContractReadResult Read(Stream stream, CpomCatalogue? catalogue = null, ReadingLimits? limits = null)
        => Read(WorkbookBytes.Of(stream, limits ?? ReadingLimits.Default), catalogue, limits);

    /// <summary>Reads a contract from the stream of a filled workbook, without blocking a thread.</summary>
    /// <param name="stream">The file; read to its end, asynchronously, and not closed.</param>
    /// <param name="catalogue">The catalogue whose indicators are declared; null for <see cref="CpomCatalogue.Occitanie2025"/>.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The contract, or the diagnostics, each with its sheet and cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<ContractReadResult> ReadAsync(Stream stream, CpomCatalogue? catalogue = null, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAllAsync(stream, catalogue, limits, cancellationToken);
    }

    private static async Task<ContractReadResult> ReadAllAsync(Stream stream, CpomCatalogue? catalogue, ReadingLimits? limits, CancellationToken cancellationToken)
        => Read(await WorkbookBytes.OfAsync(stream, limits ?? ReadingLimits.Default, cancellationToken).ConfigureAwait(false), catalogue, limits);
}
