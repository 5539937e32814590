using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Hosting;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks;

namespace Thqse.Cli.Input;

/// <summary>
/// What documents are read with: the catalogues and referentials that are shipped, and those that the command line adds. Commands ask them of the
/// session, and pin none. What is shipped is loaded when it is asked for: who evaluates a contract does not wait for questionnaires.
/// </summary>
internal sealed record Definitions
{
    private readonly CpomCatalogue? catalogue;
    private readonly IReadOnlyList<Referential>? referentials;

    public CpomCatalogue Catalogue
    {
        get => catalogue ?? CpomCatalogue.Shipped[0];
        init => catalogue = value;
    }

    public IReadOnlyList<Referential> Referentials
    {
        get => referentials ?? Referential.Shipped;
        init => referentials = value;
    }

    public IEnumerable<Questionnaire> Questionnaires => Referentials.SelectMany(referential => referential.Questionnaires);

    public ContractReadResult ReadContract(ReadOnlyMemory<byte> file)
        => Read(file, utf8 => ContractDocument.ReadUtf8(utf8, catalogue), read => read.Diagnostics, ContractReadResult.Refused);

    public ResponseReadResult ReadResponse(ReadOnlyMemory<byte> file)
        => Read(file, utf8 => ResponseDocument.ReadUtf8(utf8, Referentials), read => read.Diagnostics, ResponseReadResult.Refused);

    public ScoreCardReadResult ReadCard(ReadOnlyMemory<byte> file)
        => Read(file, utf8 => CohortCardDocument.ReadUtf8(utf8, Referentials), read => read.Diagnostics, ScoreCardReadResult.Refused);

    public static EstablishmentReadResult ReadEstablishment(ReadOnlyMemory<byte> file)
        => Read(file, utf8 => EstablishmentDocument.ReadUtf8(utf8), read => read.Diagnostics, EstablishmentReadResult.Refused);

    /// <summary>A file is a document or a workbook that spells one: its first bytes tell. One reader reads both, and of a workbook tells the cells.</summary>
    private static T Read<T>(ReadOnlyMemory<byte> file, Func<ReadOnlyMemory<byte>, T> read, Func<T, IReadOnlyList<Diagnostic>> diagnostics, Func<IReadOnlyList<Diagnostic>, T> refuse)
    {
        if (!WorkbookBytes.AreWorkbook(file.Span))
        {
            return read(file);
        }

        var workbook = WorkbookDocument.Read(file);
        var result = read(workbook.Utf8);
        var located = workbook.Locate(diagnostics(result));
        return located.Count == 0 ? result : refuse(located);
    }
}
