using System.CommandLine;
using Thqse.Cli.CommandLines.Help;
using Thqse.Cli.Commands.Cpom.Ledgers;
using Thqse.Cli.Commands.Diagnosis;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Tests.Rendering;

/// <summary>What is shown when something that is usually there is not.</summary>
public class WithoutTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\u00A0 ")]
    public void An_empty_line_is_empty_and_an_empty_text_is_no_line(string text)
    {
        var page = new Page(40, Signs.Unicode);
        page.Paragraph(0, string.Empty);
        page.Row([text]);
        page.Row([]);
        Assert.Equal([string.Empty, string.Empty], page.Lines);
    }

    [Fact]
    public void A_command_without_descriptions_has_a_help()
    {
        var page = new Page(40, Signs.Unicode);
        HelpView.Fill(page, new Command("bare") { new Argument<string>("what"), new Option<string>("--how") }, Language.English);
        Assert.Equal(["Usage: bare what [--how]", "", "Arguments", "  what", "", "Options", "  --how"], page.Lines);
    }

    [Fact]
    public void No_years_are_no_lines()
    {
        var page = new Page(40, Signs.Unicode);
        YearsView.Fill(page, 2, []);
        Assert.Empty(page.Lines);
    }

    [Fact]
    public void Rows_have_their_identifiers_where_no_fiche_names_them()
    {
        var entry = CpomCatalogue.Occitanie2025.Fiches.SelectMany(fiche => fiche.Targets.Ledger).First(each => each.Rows.Count > 0);
        var page = new Page(120, Signs.Unicode);
        LedgerEntriesView.Fill(page, [entry], null, Language.English);
        Assert.Contains(entry.Rows[0], string.Join(' ', page.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_referential_does_not_name_has_its_identifier()
    {
        var names = new ReferentialNames(Referential.ThqseSpecimen, Language.English);
        Assert.Equal(("p", "t", "l"), (names.Pillar("p"), names.Theme("t"), names.Level("l")));
        Assert.Equal(("Society", "Water", "Bronze"), (names.Pillar("society"), names.Theme("water"), names.Level("bronze")));
    }

    [Fact]
    public void An_establishment_without_a_name_is_said_to_have_none()
        => Assert.Equal("Unnamed establishment", new EstablishmentTexts(Language.English).Name(null));

    [Fact]
    public void Nothing_has_no_capital() => Assert.Equal(string.Empty, Sentence.Capital(string.Empty));
}
