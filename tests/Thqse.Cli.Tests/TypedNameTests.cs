using System.Text;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests;

/// <summary>A name typed by hand or pasted is understood when there is no doubt; in a document capitals do not matter.</summary>
public class TypedNameTests
{
    [Theory]
    [InlineData("cpom", "fiche", "CPOM_OS_12", "cpom_os_12")]
    [InlineData("cpom", "fiche", "CPOM_OS_12", "CPOM_OS_12 ")]
    [InlineData("cpom", "fiche", "CPOM_CT_7", "\tCpom_Ct_07")]
    [InlineData("cpom", "ledger", "CPOM_OS_12", " cpom_OS_12")]
    [InlineData("diagnosis", "questionnaire", "thqse-specimen/sanitary", "THQSE-Specimen/Sanitary ")]
    [InlineData(null, "schema", "cpom-contract", "CPOM-CONTRACT")]
    [InlineData(null, "schema", "score-card", " Score-Card")]
    public void A_name_is_understood_in_any_case_and_with_blanks_around_it(string? group, string command, string name, string typed)
    {
        string[] path = group is null ? [command] : [group, command];
        var result = Tool.Run([.. path, typed]);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Tool.Run([.. path, name]).OutputBytes, result.OutputBytes);
    }

    [Theory]
    [InlineData("FR", "Objectif stratégique")]
    [InlineData("fr-FR", "Objectif stratégique")]
    [InlineData("fr_CA", "Objectif stratégique")]
    [InlineData("EN", "Strategic objective")]
    [InlineData("en_GB", "Strategic objective")]
    [InlineData("en-001", "Strategic objective")]
    [InlineData(" En ", "Strategic objective")]
    public void A_language_is_understood_in_any_case_and_with_a_region(string lang, string said)
        => Assert.Contains(said, Tool.Run("cpom", "fiche", "CPOM_OS_12", "--lang", lang).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-FR")]
    [InlineData("fr-")]
    [InlineData("frs")]
    [InlineData("french")]
    [InlineData("de-FR")]
    [InlineData("en-GB-oxendict")]
    public void Another_language_is_not(string lang)
        => Assert.Equal(64, Tool.Run("cpom", "fiches", "--lang=" + lang).ExitCode);

    [Fact]
    public void Messages_about_the_arguments_speak_a_language_with_a_region_too()
        => Assert.Contains("is not a command", Tool.Run("nope", "--lang", "en-GB").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_identifier_that_may_be_left_out_is_not_missing_when_it_is_blank(string blank)
    {
        var result = Tool.Run("cpom", "ledger", blank);
        Assert.Equal(64, result.ExitCode);
        Assert.Contains("« » n'est pas un indicateur du catalogue.", result.Error, StringComparison.Ordinal);
        Assert.Contains("il manque ID", Tool.Run("cpom", "fiche", blank).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_document_capitals_do_not_matter_and_a_blank_does()
    {
        int Status(string written) => Tool.Run(["cpom", "evaluate", "-"], Encoding.UTF8.GetBytes(Sample.Small.Replace("CPOM_OS_12", written, StringComparison.Ordinal))).ExitCode;

        Assert.Equal((0, 2), (Status("cpom_os_12"), Status("CPOM_OS_12 ")));
    }
}
