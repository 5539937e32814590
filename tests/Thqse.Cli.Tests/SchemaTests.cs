using System.Text;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Tests;

public class SchemaTests
{
    [Fact]
    public void Schema_prints_the_schema_of_the_package_byte_for_byte()
    {
        var result = Tool.Run("schema", "cpom-contract");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Encoding.UTF8.GetBytes(DocumentSchema.Write("cpom-contract")), result.OutputBytes);
    }

    [Theory]
    [InlineData("fr", Language.French)]
    [InlineData("en", Language.English)]
    public void The_language_that_is_asked_for_is_that_of_the_descriptions(string lang, Language language)
        => Assert.Equal(Encoding.UTF8.GetBytes(DocumentSchema.Write("cpom-contract", language)), Tool.Run("schema", "cpom-contract", "--lang", lang).OutputBytes);

    [Fact]
    public void The_help_names_every_document()
    {
        var help = string.Join(' ', Tool.Run("schema", "--help").Lines.Select(line => line.Trim()));

        Assert.All(DocumentSchema.Names, name => Assert.Contains(name, help, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("schema", "cpom-contrat")]
    [InlineData("schema", "cpom-contract", "score-card")]
    public void A_name_that_is_missing_unknown_or_too_many_is_wrong_usage(params string[] args)
    {
        var result = Tool.Run(args);

        Assert.Equal(64, result.ExitCode);
        Assert.Empty(result.OutputBytes);
    }
}
