namespace Thqse.Samples.WebHost.Tests.Support;

/// <summary>A database of its own for each host: SQLite in a temporary folder, or one of the PostgreSQL server that THQSE_POSTGRESQL gives the address of, as .ci/check-postgresql does.</summary>
internal static class Database
{
    public static string[] Arguments => Environment.GetEnvironmentVariable("THQSE_POSTGRESQL") is { Length: > 0 } server
        ? ["--Database", "postgresql", "--ConnectionStrings:Contracts", $"{server};Database=contracts_{Guid.NewGuid():N}"]
        : ["--ConnectionStrings:Contracts", $"Data Source={Path.Combine(Directory.CreateTempSubdirectory("thqse-").FullName, "contracts.db")}"];
}
