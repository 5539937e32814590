using Thqse.Cli.Commands.Cpom.Fiches;
using Thqse.Cli.Commands.Cpom.Ledgers;
using Thqse.Cli.Rendering;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Tests.Rendering;

public class FicheViewTests
{
    private static readonly CpomCatalogue Catalogue = CpomCatalogue.Occitanie2025;

    [Theory]
    [InlineData(40, Language.French)]
    [InlineData(60, Language.English)]
    [InlineData(80, Language.French)]
    [InlineData(80, Language.English)]
    [InlineData(120, Language.French)]
    public void Every_fiche_and_its_readings_fit_the_width(int width, Language language)
    {
        foreach (var fiche in Catalogue.Fiches)
        {
            foreach (var signs in new[] { Signs.Unicode, Signs.Ascii })
            {
                var page = new Page(width, signs);
                FicheView.Fill(page, fiche, Catalogue, language);
                LedgerView.Fill(page, Catalogue, fiche, language);
                Assert.All(page.Lines, line => Fitting.Holds(width, line));
            }
        }
    }
}
