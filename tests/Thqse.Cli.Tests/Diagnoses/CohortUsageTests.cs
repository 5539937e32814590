using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Diagnoses;

/// <summary>Files that cannot be one cohort: whoever gave sixty of them has to be told which ones.</summary>
public class CohortUsageTests
{
    [Fact]
    public void Several_questionnaires_are_64_and_all_of_them_are_named_with_their_files()
    {
        using var other = new TemporaryFile(DiagnosisSample.Small);
        var error = Refused("fr", [DiagnosisSample.Complete, DiagnosisSample.Partial, other.Name]);
        Says($"thqse-specimen/sanitary 1.0.0 (« {DiagnosisSample.Complete} », « {DiagnosisSample.Partial} »)", error);
        Says($"management-by-quality/establishment 1.0.0 (« {other.Name} »)", error);
    }

    [Fact]
    public void The_odd_file_is_not_buried_under_the_names_of_the_others()
    {
        using var other = new TemporaryFile(DiagnosisSample.Small);
        var error = Refused("en", [.. DiagnosisSample.Cohort, other.Name]);
        Says($"\"{DiagnosisSample.Cohort[2]}\" and 61 more)", error);
        Says($"(\"{other.Name}\")", error);
    }

    [Theory]
    [InlineData("fr", "310781406 (« {0} », « {1} »)")]
    [InlineData("en", "310781406 (\"{0}\", \"{1}\")")]
    public void Two_documents_of_one_establishment_are_64_and_both_files_are_named(string lang, string expected)
    {
        var response = DiagnosisSample.Small.Replace("\"category\"", "\"finess\": \"310781406\", \"category\"", StringComparison.Ordinal);
        using var first = new TemporaryFile(response);
        using var second = new TemporaryFile(response);
        using var third = new TemporaryFile(DiagnosisSample.Small.Replace("de l'Exemple", "du Voisin", StringComparison.Ordinal));
        var error = Refused(lang, [first.Name, third.Name, second.Name]);
        Says(string.Format(null, expected, first.Name, second.Name), error);
        Assert.DoesNotContain(Path.GetFileName(third.Name), Unbroken(error), StringComparison.Ordinal);
    }

    private static void Says(string expected, string error) => Assert.Contains(Unbroken(expected), Unbroken(error), StringComparison.Ordinal);

    /// <summary>A name longer than a line goes on in the next one.</summary>
    private static string Unbroken(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static string Refused(string lang, string[] files)
    {
        var result = Tool.Run(["diagnosis", "cohort", "--lang", lang, .. files]);
        Assert.Equal(64, result.ExitCode);
        Assert.Empty(result.Output);
        return result.Error;
    }
}
