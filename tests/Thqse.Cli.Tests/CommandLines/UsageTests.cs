using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.CommandLines;

/// <summary>What is said of a command line that is not one.</summary>
public class UsageTests
{
    /// <summary>The value would be taken for a second file, of which nobody would know why it is one too many.</summary>
    [Theory]
    [InlineData("cpom evaluate contract.json --json=yes", "--json")]
    [InlineData("cpom compare contract.json --contested:no", "--contested")]
    [InlineData("programme list --json=true", "--json")]
    public void A_switch_takes_no_value(string command, string option)
    {
        Assert.Contains($"{option} n'attend pas de valeur.", Told.Refusal(64, command.Split(' ')), StringComparison.Ordinal);
        Assert.Contains($"{option} takes no value.", Told.Refusal(64, [.. command.Split(' '), "--lang", "en"]), StringComparison.Ordinal);
    }

    /// <summary>What stands behind "--" is a file, and what belongs to another option is its value.</summary>
    [Theory]
    [InlineData("cpom evaluate -- --json=yes", 66)]
    [InlineData("cpom evaluate nowhere.json --reading CPOM_OS_20=per-year", 66)]
    public void What_looks_like_a_value_is_left_alone(string command, int status) => Assert.Equal(status, Tool.Run(command.Split(' ')).ExitCode);

    [Theory]
    [InlineData("fr", "quel interpréteur ? Écrivez bash, zsh ou pwsh.")]
    [InlineData("en", "which shell? Write bash, zsh or pwsh.")]
    public void Which_shell_is_asked_for(string language, string said) => Assert.Contains(said, Told.Refusal(64, "completion", "--lang", language), StringComparison.Ordinal);

    [Theory]
    [InlineData("10000")]
    [InlineData("0")]
    [InlineData("last")]
    public void A_year_has_four_digits_at_most(string year)
        => Assert.Contains($"--year : « {year} » n'est pas un nombre entier de 1 à 9999.", Told.Refusal(64, "cooperation", "contributions", Sample.PathOf("member-register-of-the-example.json"), "--year", year), StringComparison.Ordinal);

    [Theory]
    [InlineData("0999-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:00Z")]
    public void A_moment_out_of_the_calendar_is_told(string at)
        => Assert.Contains($"--at : « {at} » n'est pas un moment.", Told.Refusal(64, "programme", "list", "--at", at), StringComparison.Ordinal);
}
