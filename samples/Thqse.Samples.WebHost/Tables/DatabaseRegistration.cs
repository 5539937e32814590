using Microsoft.EntityFrameworkCore;

/// <summary>Which database: SQLite in a file beside the host, or PostgreSQL when the configuration says so.</summary>
internal static class DatabaseRegistration
{
    public static IServiceCollection AddContractDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var place = configuration.GetConnectionString("Contracts");
        return services.AddDbContext<ContractDatabase>(options => _ = configuration["Database"] switch
        {
            null or "sqlite" => options.UseSqlite(place ?? "Data Source=contracts.db", sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)),
            "postgresql" => options.UseNpgsql(place, postgresql => postgresql.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)),
            var other => throw new InvalidOperationException($"Database is sqlite or postgresql, not '{other}'."),
        });
    }

    /// <summary>Makes the tables where there are none. A host that lives on keeps migrations instead.</summary>
    public static async Task MakeTables(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ContractDatabase>().Database.EnsureCreatedAsync();
    }
}
