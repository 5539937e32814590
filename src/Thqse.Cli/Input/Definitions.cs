using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Hosting;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Input;

/// <summary>
/// What documents are read with: the catalogues and referentials that are shipped, and those that the command line adds. Commands ask them of the
/// session, and pin none.
/// </summary>
internal sealed record Definitions(CpomCatalogue Catalogue, IReadOnlyList<Referential> Referentials)
{
    public static Definitions Shipped => new(CpomCatalogue.Occitanie2025, Referential.Shipped);

    public IEnumerable<Questionnaire> Questionnaires => Referentials.SelectMany(referential => referential.Questionnaires);

    public ContractReadResult ReadContract(ReadOnlyMemory<byte> utf8) => ContractDocument.ReadUtf8(utf8, Catalogue);

    public ResponseReadResult ReadResponse(ReadOnlyMemory<byte> utf8) => ResponseDocument.ReadUtf8(utf8, Referentials);

    public ScoreCardReadResult ReadCard(ReadOnlyMemory<byte> utf8) => CohortCardDocument.ReadUtf8(utf8, Referentials);
}
