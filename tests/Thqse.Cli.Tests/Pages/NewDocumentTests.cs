using System.Text;
using Thqse.Cli.Output;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Tests.Pages;

public sealed class NewDocumentTests : IDisposable
{
    private static readonly string MedicoSocial = Sample.PathOf("catalogues/medico-social-scheme.json");
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void AFirstContractIsMadeByOptions()
    {
        Assert.Equal(0, Tool.Run("cpom", "new", "--category", "ch", "--beds", "320", "--department", "81", "--activities", "mco, had", "-o", folder["c.json"]).ExitCode);

        Assert.Equal(320, ContractDocument.Read(File.ReadAllText(folder["c.json"])).ContractOrThrow().Establishment.Beds);
    }

    [Fact]
    public void ByTheEndingOfTheFileItIsAWorkbook()
    {
        Tool.Run("cpom", "new", "--category", "clinic", "--beds", "90", "-o", folder["c.xlsx"]);
        Tool.Run("diagnosis", "new", "thqse-specimen/sanitary", "--category", "clinic", "--beds", "90", "-o", folder["r.xlsx"]);

        Assert.Equal(0, Tool.Run("cpom", "evaluate", folder["c.xlsx"]).ExitCode);
        Assert.Equal(0, Tool.Run("diagnosis", "score", folder["r.xlsx"]).ExitCode);
    }

    [Fact]
    public void OnAScreenItIsMadeByQuestions()
    {
        var typed = Encoding.UTF8.GetBytes("CH de l'Exemple\nch\n320\n\n30\n\n");

        var made = Tool.Run(["cpom", "new", "-o", folder["c.json"]], new MemoryConsole(typed, Tool.NoEnvironment) { ScreenWidth = 80 });

        Assert.Equal(0, made.ExitCode);
        Assert.Equal("CH de l'Exemple", ContractDocument.Read(File.ReadAllText(folder["c.json"])).ContractOrThrow().Establishment.Name);
    }

    [Fact]
    public void WhatDoesNotHoldIsAskedAgainWithTheReason()
    {
        var typed = Encoding.UTF8.GetBytes("\n310781406\n\nchu\n3 20\n320\n\n\nGard\n30\nperhaps\nyes\nmco, had\n");

        var made = Tool.Run(["cpom", "new", "-o", folder["c.json"], "--lang", "en"], new MemoryConsole(typed, Tool.NoEnvironment) { ScreenWidth = 80 });

        var establishment = ContractDocument.Read(File.ReadAllText(folder["c.json"])).ContractOrThrow().Establishment;
        Assert.Equal((320, "30", true, Activities.Mco | Activities.Had), (establishment.Beds, establishment.Department, establishment.IsGhtMember, establishment.Activities));
        Assert.Equal(3, made.Error.Split("Category (chu, ch, espic, clinic):").Length - 1);
        Assert.Contains("An answer is needed here.", made.Error, StringComparison.Ordinal);
        Assert.Contains("Department, such as 30: ", made.Error, StringComparison.Ordinal);
        Assert.EndsWith($"{folder["c.json"]} is written. Complete it, then:{Environment.NewLine}  thqse cpom evaluate {folder["c.json"]}{Environment.NewLine}", made.Error.Replace($" is{Environment.NewLine}written", " is written", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>Of a clinic nobody asks whether it belongs to a GHT.</summary>
    [Fact]
    public void WhatNoTargetDependsOnIsNotAsked()
    {
        var made = Tool.Run(["cpom", "new", "-o", folder["c.json"]], new MemoryConsole(Encoding.UTF8.GetBytes("\nclinic\n90\n\n\n\n"), Tool.NoEnvironment) { ScreenWidth = 80 });

        Assert.Equal(0, made.ExitCode);
        Assert.DoesNotContain("GHT", made.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oui")]
    [InlineData("yes")]
    public void AContractOfACatalogueOfItsOwnIsMadeByOptions(string answer)
    {
        string[] made = ["cpom", "new", "--catalogue", MedicoSocial, "--category", "ehpad", "--attribute", "places=60", "--attribute", "own-kitchen=" + answer, "-o", folder["c.json"]];

        Assert.Equal(0, Tool.Run(made).ExitCode);
        Assert.Contains("\"own-kitchen\": true", File.ReadAllText(folder["c.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void OnAScreenItIsAskedWhatTheCatalogueAsks()
    {
        var typed = Encoding.UTF8.GetBytes("EHPAD de l'Exemple\nehpad\n\n31\n60\nnon\n");

        var made = Tool.Run(["cpom", "new", "--catalogue", MedicoSocial, "-o", folder["c.json"]], new MemoryConsole(typed, Tool.NoEnvironment) { ScreenWidth = 80 });

        Assert.Equal(0, made.ExitCode);
        Assert.Contains("\"own-kitchen\": false", File.ReadAllText(folder["c.json"]), StringComparison.Ordinal);
        Assert.Contains("\"places\": 60", File.ReadAllText(folder["c.json"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64, "places")]
    [InlineData(2, "places=many")]
    [InlineData(2, "place=60")]
    [InlineData(2, "own-kitchen=maybe")]
    public void AnAttributeThatIsWrongIsTold(int status, string attribute)
        => Assert.Equal(status, Tool.Run("cpom", "new", "--catalogue", MedicoSocial, "--category", "ehpad", "--attribute", attribute, "-o", folder["c.json"]).ExitCode);

    [Fact]
    public void WhatAnOptionSaysWronglyIsToldByItsName()
        => Assert.Equal(
            """
            Nothing is written.

            --beds many
              A whole number is needed, without spaces or a unit, such as 320. [wrong-type]

            --category chx
              "chx" is not a possible value. Possible: chu, ch, espic, clinic. Did you mean:
              chu, ch? [unknown-value]

            """.ReplaceLineEndings(),
            Tool.Run("cpom", "new", "--category", "chx", "--beds", "many", "-o", folder["c.json"], "--lang", "en").Output);

    [Theory]
    [InlineData(64, "cpom", "new")]
    [InlineData(64, "cpom", "new", "--beds", "3", "-o", "x.json")]
    [InlineData(2, "cpom", "new", "--category", "chx", "--beds", "many", "-o", "x.json")]
    [InlineData(2, "diagnosis", "new", "thqse-specimen/sanitary", "--category", "ch", "--beds", "-1", "-o", "x.json")]
    public void WhatIsWrongIsToldAndNothingIsWritten(int status, params string[] args)
    {
        Assert.Equal(status, Tool.Run(args).ExitCode);
        Assert.False(File.Exists("x.json"));
    }
}
