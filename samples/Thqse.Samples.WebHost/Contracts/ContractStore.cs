using System.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Hosting;

/// <summary>Keeps contracts and the evaluations that were made of them.</summary>
internal sealed class ContractStore(ContractDatabase database, CpomCatalogues catalogues, TimeProvider clock)
{
    /// <summary>Rows of several tables are read as they were at one moment. SQLite reads so in every transaction, and this level is the one with which readers do not wait for each other.</summary>
    private IsolationLevel OneMoment => database.Database.IsNpgsql() ? IsolationLevel.RepeatableRead : IsolationLevel.ReadUncommitted;

    public async Task<ContractRow> Add(CpomContract contract, byte[] document, CancellationToken cancellationToken)
    {
        var row = new ContractRow { Version = 1, Document = document };
        row.Fill(contract);
        database.Add(row);
        await database.SaveChangesAsync(cancellationToken);
        return row;
    }

    public async Task<ContractRow?> Find(Guid id, CancellationToken cancellationToken)
    {
        await using var moment = await database.Database.BeginTransactionAsync(OneMoment, cancellationToken);
        var row = await database.Contracts.SingleOrDefaultAsync(each => each.Id == id, cancellationToken);
        await moment.CommitAsync(cancellationToken);
        return row;
    }

    /// <summary>A builder that was told what the rows say.</summary>
    public CpomContractBuilder BuilderOf(ContractRow row) => row.ToBuilder(catalogues[row.Catalogue]);

    /// <summary>Saves a changed contract over the version that was read.</summary>
    /// <returns>False when somebody has saved another one meanwhile; then nothing is changed.</returns>
    public async Task<bool> Save(ContractRow row, CpomContract contract, byte[] document, CancellationToken cancellationToken)
    {
        row.Fill(contract);
        row.Document = document;
        row.Version++;
        try
        {
            await database.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <summary>Keeps an evaluation as it was given.</summary>
    public async Task<EvaluationRow> Add(ContractRow contract, CpomEvaluation evaluation, byte[] document, CancellationToken cancellationToken)
    {
        var row = new EvaluationRow
        {
            ContractId = contract.Id,
            ContractVersion = contract.Version,
            AsOf = evaluation.AsOf,
            Catalogue = evaluation.Catalogue.Id,
            CatalogueVersion = evaluation.Catalogue.Version,
            Engine = CpomEvaluation.EngineVersion,
            Readings = [.. evaluation.Catalogue.Readings.Select(reading => reading.ToString())],
            MadeAt = Instant.FromDateTimeOffset(clock.GetUtcNow()),
            Document = document,
            Verdicts = [.. evaluation.Verdicts.Select(verdict => new VerdictRow
            {
                Indicator = verdict.Id,
                Year = verdict.Year,
                Status = verdict.Status,
                Evidence = verdict.Evidence,
                IsProvisional = verdict.IsProvisional,
                Required = verdict.Required,
                Observed = verdict.Observed,
            })],
        };
        database.Add(row);
        await database.SaveChangesAsync(cancellationToken);
        return row;
    }

    public Task<byte[]?> FindEvaluation(Guid contract, Guid id, CancellationToken cancellationToken)
        => database.Evaluations.Where(each => each.Id == id && each.ContractId == contract).Select(each => each.Document).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The contracts whose establishment has a part of a name, whatever its accents and capitals, by name.</summary>
    public Task<List<ContractSummary>> Search(string? name, CancellationToken cancellationToken)
    {
        var searched = ContractRows.Searched(name);
        return database.Contracts.AsNoTracking()
            .Where(each => each.Establishment.SearchedName.Contains(searched))
            .OrderBy(each => each.Establishment.SearchedName).ThenBy(each => each.Id)
            .Select(each => new ContractSummary(each.Id, each.Version, each.Establishment.Name, each.Establishment.Finess))
            .ToListAsync(cancellationToken);
    }

    /// <summary>What the last evaluation of each contract says of an indicator in a year, by name.</summary>
    /// <param name="asked">The indicator in any spelling that a catalogue understands: kept is its own.</param>
    /// <param name="year">The year.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public Task<List<KeptVerdict>> Verdicts(IndicatorId asked, int year, CancellationToken cancellationToken)
    {
        var indicator = catalogues.All.Select(each => each.TryGet(asked, out var fiche) ? fiche.Id : default).FirstOrDefault(id => id != default);
        return (
            from evaluation in database.Evaluations.AsNoTracking()
            where !database.Evaluations.Any(later => later.ContractId == evaluation.ContractId && (later.MadeAt > evaluation.MadeAt || (later.MadeAt == evaluation.MadeAt && later.Id > evaluation.Id)))
            join contract in database.Contracts on evaluation.ContractId equals contract.Id
            from verdict in evaluation.Verdicts
            where verdict.Indicator == indicator && verdict.Year == year
            orderby contract.Establishment.SearchedName, contract.Id
            select new KeptVerdict(
                contract.Id, contract.Establishment.Name, evaluation.ContractVersion, evaluation.AsOf.ToDateOnly(), evaluation.Catalogue, evaluation.CatalogueVersion, evaluation.Engine, evaluation.Readings,
                verdict.Indicator, verdict.Year, verdict.Status, verdict.Evidence, verdict.IsProvisional)).ToListAsync(cancellationToken);
    }
}

/// <summary>A contract in a list.</summary>
internal sealed record ContractSummary(Guid Id, int Version, string? Name, string? Finess);

/// <summary>A verdict of one contract, with what it was made from.</summary>
internal sealed record KeptVerdict(
    Guid Contract, string? Name, int ContractVersion, DateOnly AsOf, string Catalogue, string CatalogueVersion, string Engine, IReadOnlyList<string> Readings,
    IndicatorId Indicator, int Year, VerdictStatus Status, EvidenceState Evidence, bool IsProvisional);
