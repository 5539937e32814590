using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Diagnoses;

public class CohortGeneratorTests
{
    [Fact]
    public void The_sample_cohort_and_the_sample_region_are_what_their_generator_writes()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var generator = Path.Combine(AppContext.BaseDirectory, "Thqse.Samples.CohortGenerator.dll");
            Assert.Equal(0, ToolProcess.Start(ToolProcess.Host, [generator, folder.FullName], environment: new Dictionary<string, string> { ["LC_ALL"] = "ar_SA.UTF-8" }).ExitCode);
            Assert.Equal(DiagnosisSample.Cohort.Select(file => Path.GetFileName(file)), folder.GetDirectories("cohort").Single().GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
            Assert.All(DiagnosisSample.Cohort, file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(folder.FullName, "cohort", Path.GetFileName(file)))));
            Assert.Equal(File.ReadAllBytes(Sample.PathOf("region.jsonl")), File.ReadAllBytes(Path.Combine(folder.FullName, "region.jsonl")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
