using Npgsql;
using NpgsqlTypes;

namespace Thqse.Samples.Workers;

/// <summary>Two tables of PostgreSQL: contracts that are to be judged, and what was said of them. A contract is in one of the two, never in both or in none.</summary>
internal sealed class ContractTables(NpgsqlDataSource source)
{
    /// <summary>In one transaction: for a single contract, it would take longer to wait for the disk than to judge.</summary>
    private const int AtOnce = 50;

    /// <summary>Puts contracts into the table, numbered from 1 as they come; what was there before goes.</summary>
    /// <returns>How many.</returns>
    public async Task<long> FillAsync(IEnumerable<string> contracts)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var create = new NpgsqlCommand(
            """
            drop table if exists contracts, verdicts;
            create table contracts (number bigint primary key, document text not null);
            create table verdicts (number bigint primary key, document text not null);
            """,
            connection);
        await create.ExecuteNonQueryAsync();
        await using var import = await connection.BeginBinaryImportAsync("copy contracts (number, document) from stdin (format binary)");
        var number = 0L;
        foreach (var contract in contracts)
        {
            await import.StartRowAsync();
            await import.WriteAsync(++number, NpgsqlDbType.Bigint);
            await import.WriteAsync(contract, NpgsqlDbType.Text);
        }

        await import.CompleteAsync();
        return number;
    }

    /// <summary>
    /// Takes some contracts that no other worker holds, and puts what is said of them into the other table, in one transaction. A worker that dies in between has done nothing: its contracts are free again.
    /// </summary>
    /// <param name="judge">What is said of a contract.</param>
    /// <returns>How many were taken; none when all are done or held by others.</returns>
    public async Task<int> TakeAsync(Func<string, string> judge)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var (numbers, documents) = (new List<long>(), new List<string>());
        await using (var take = new NpgsqlCommand(
            """
            with taken as materialized (select number from contracts order by number limit $1 for update skip locked)
            delete from contracts using taken where contracts.number = taken.number returning contracts.number, contracts.document
            """,
            connection,
            transaction))
        {
            take.Parameters.AddWithValue(AtOnce);
            await using var rows = await take.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                numbers.Add(rows.GetInt64(0));
                documents.Add(judge(rows.GetString(1)));
            }
        }

        await using var put = new NpgsqlCommand("insert into verdicts (number, document) select * from unnest($1::bigint[], $2::text[])", connection, transaction);
        put.Parameters.AddWithValue(numbers);
        put.Parameters.AddWithValue(documents);
        await put.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
        return numbers.Count;
    }

    /// <summary>Whether contracts are left, held by another worker or by nobody.</summary>
    public async Task<bool> AnyLeftAsync()
    {
        await using var left = source.CreateCommand("select exists (select from contracts)");
        return (bool)(await left.ExecuteScalarAsync())!;
    }

    /// <summary>What was said of the contracts, in their order.</summary>
    public async IAsyncEnumerable<string> ReadAsync()
    {
        await using var read = source.CreateCommand("select document from verdicts order by number");
        await using var rows = await read.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            yield return rows.GetString(0);
        }
    }
}
