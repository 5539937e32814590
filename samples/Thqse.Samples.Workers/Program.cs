using Npgsql;
using Thqse.Samples.Workers;

const string Usage = """
    fill FILE CONNECTION    puts every line of a file, a contract, into a table of PostgreSQL
    work CONNECTION         takes contracts from the table and puts their verdicts into another one, until none is left; start as many as you like, on as many machines
    read CONNECTION         prints the verdicts, a line for each contract, in the order of the contracts
    """;

switch (args)
{
    case ["fill", var file, var connection]:
        await Run(connection, async tables => Console.WriteLine(FormattableString.Invariant($"{await tables.FillAsync(File.ReadLines(file))} contracts")));
        return 0;
    case ["work", var connection]:
        await Run(connection, async tables => Console.WriteLine(FormattableString.Invariant($"{await Worker.RunAsync(tables)} judged")));
        return 0;
    case ["read", var connection]:
        await Run(connection, async tables =>
        {
            await foreach (var line in tables.ReadAsync())
            {
                Console.Out.Write(line + "\n");
            }
        });
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 64;
}

static async Task Run(string connection, Func<ContractTables, Task> run)
{
    await using var source = NpgsqlDataSource.Create(connection);
    await run(new ContractTables(source));
}
