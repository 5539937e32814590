using NodaTime;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks.Entry.Responses;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks;

/// <summary>
/// The entry workbook of a questionnaire: the questions asked of one establishment, with what it has answered already. Written in French or English, read in both,
/// strictly and with everything that is wrong at once.
/// </summary>
public static class ResponseWorkbook
{
    /// <summary>Writes the entry workbook of a response, even of one without answers.</summary>
    /// <param name="response">The response.</param>
    /// <param name="language">The language of its sheets.</param>
    /// <param name="madeOn">The day it is made, which it shows, in any calendar; null to say none.</param>
    /// <returns>The file, an xlsx; the same bytes for the same response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    /// <exception cref="ArgumentException">A text of the response has more than the 32,767 characters that a cell holds.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static byte[] Write(QuestionnaireResponse response, Language language, LocalDate? madeOn = null)
    {
        ArgumentNullException.ThrowIfNull(response);
        return BookWriter.Write(ResponseBook.Make(response, madeOn?.WithCalendar(CalendarSystem.Iso), Languages.Defined(language)));
    }

    /// <summary>Reads a response from a filled workbook, whoever saved it last.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="referentials">The referentials whose questionnaires can be answered; null for those shipped.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The response, or the diagnostics, each with its sheet and cell.</returns>
    public static ResponseReadResult Read(ReadOnlyMemory<byte> bytes, IReadOnlyList<Referential>? referentials = null, ReadingLimits? limits = null)
    {
        var document = WorkbookDocument.Read(bytes, limits);
        var read = ResponseDocument.ReadUtf8(document.Utf8, referentials, limits);
        var diagnostics = document.Locate(read.Diagnostics);
        return diagnostics.Count == 0 ? read : ResponseReadResult.Refused(diagnostics);
    }

    /// <summary>Reads a response from the stream of a filled workbook.</summary>
    /// <param name="stream">The file; read to its end, synchronously, and not closed.</param>
    /// <param name="referentials">The referentials whose questionnaires can be answered; null for those shipped.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The response, or the diagnostics, each with its sheet and cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ResponseReadResult Read(Stream stream, IReadOnlyList<Referential>? referentials = null, ReadingLimits? limits = null)
        => Read(WorkbookBytes.Of(stream, limits ?? ReadingLimits.Default), referentials, limits);

    /// <summary>Reads a response from the stream of a filled workbook, without blocking a thread.</summary>
    /// <param name="stream">The file; read to its end, asynchronously, and not closed.</param>
    /// <param name="referentials">The referentials whose questionnaires can be answered; null for those shipped.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The response, or the diagnostics, each with its sheet and cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<ResponseReadResult> ReadAsync(Stream stream, IReadOnlyList<Referential>? referentials = null, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAllAsync(stream, referentials, limits, cancellationToken);
    }

    private static async Task<ResponseReadResult> ReadAllAsync(Stream stream, IReadOnlyList<Referential>? referentials, ReadingLimits? limits, CancellationToken cancellationToken)
        => Read(await WorkbookBytes.OfAsync(stream, limits ?? ReadingLimits.Default, cancellationToken).ConfigureAwait(false), referentials, limits);
}
