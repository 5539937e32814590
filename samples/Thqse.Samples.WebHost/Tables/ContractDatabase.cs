using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

/// <summary>The tables: the same in SQLite and in PostgreSQL.</summary>
internal sealed class ContractDatabase(DbContextOptions<ContractDatabase> options) : DbContext(options)
{
    public DbSet<ContractRow> Contracts => Set<ContractRow>();

    public DbSet<EvaluationRow> Evaluations => Set<EvaluationRow>();

    /// <summary>Names sort by their letters, whatever the language of the server.</summary>
    private string LetterByLetter => Database.IsNpgsql() ? "C" : "BINARY";

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<IndicatorId>().HaveConversion<IdentifierColumn<IndicatorId>>();
        configurationBuilder.Properties<AttributeId>().HaveConversion<IdentifierColumn<AttributeId>>();
        configurationBuilder.Properties<AttributeValue>().HaveConversion<JsonColumn<AttributeValue>>();
        configurationBuilder.Properties<MeasureId>().HaveConversion<IdentifierColumn<MeasureId>>();
        configurationBuilder.Properties<OptionId>().HaveConversion<IdentifierColumn<OptionId>>();
        configurationBuilder.Properties<VerdictStatus>().HaveConversion<CodeColumn<VerdictStatus>>();
        configurationBuilder.Properties<EvidenceState>().HaveConversion<CodeColumn<EvidenceState>>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<DateColumn>();
        configurationBuilder.Properties<Instant>().HaveConversion<MomentColumn>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ContractRow>(contract =>
        {
            contract.ToTable("contracts");
            contract.Property(row => row.Version).IsConcurrencyToken();
            contract.PrimitiveCollection(row => row.AlreadyEngaged).ElementType().HasConversion<IdentifierColumn<IndicatorId>>();
            contract.OwnsOne(row => row.Establishment, who =>
            {
                who.Property(row => row.SearchedName).UseCollation(LetterByLetter);
                who.HasIndex(row => row.SearchedName);
            });
            contract.OwnsMany(row => row.Attributes, row => Rows(row, "attributes", nameof(AttributeRow.Attribute)));
            contract.OwnsMany(row => row.Indicators, row => Rows(row, "indicators", nameof(IndicatorRow.Indicator)));
            contract.OwnsMany(row => row.Observations, row => Rows(row, "observations", nameof(ObservationRow.Indicator), nameof(ObservationRow.Year), nameof(ObservationRow.Measure)));
            contract.OwnsMany(row => row.Years, row =>
            {
                Rows(row, "years", nameof(YearRow.Indicator), nameof(YearRow.Year));
                row.PrimitiveCollection(year => year.Milestones).ElementType().HasConversion<IdentifierColumn<MilestoneId>>();
            });
        });
        modelBuilder.Entity<EvaluationRow>(evaluation =>
        {
            evaluation.ToTable("evaluations");
            evaluation.HasOne<ContractRow>().WithMany().HasForeignKey(row => row.ContractId);
            evaluation.OwnsMany(row => row.Verdicts, row =>
            {
                Rows(row, "verdicts", nameof(VerdictRow.Indicator), nameof(VerdictRow.Year));
                row.HasIndex(verdict => new { verdict.Indicator, verdict.Year, verdict.Status });
            });
        });
    }

    /// <summary>Rows that belong to another, which they are read and written with; each is known by what it is about.</summary>
    private static void Rows<TOwner, TRow>(OwnedNavigationBuilder<TOwner, TRow> rows, string table, params string[] about)
        where TOwner : class
        where TRow : class
    {
        rows.ToTable(table);
        rows.WithOwner().HasForeignKey("OwnerId");
        rows.HasKey(["OwnerId", .. about]);
    }
}
