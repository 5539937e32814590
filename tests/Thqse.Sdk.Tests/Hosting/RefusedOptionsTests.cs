using Microsoft.Extensions.DependencyInjection;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Hosting;

namespace Thqse.Sdk.Tests.Hosting;

public class RefusedOptionsTests
{
    [Fact]
    public void A_host_needs_a_catalogue_and_a_referential()
        => Assert.Equal(
            ["Catalogues is empty. Keep or add one.", "Referentials is empty. Keep or add one."],
            Problems(options =>
            {
                options.Catalogues.Clear();
                options.Referentials.Clear();
            }));

    [Fact]
    public void Null_is_no_definition()
        => Assert.Equal(
            ["Catalogues holds null.", "Referentials holds null."],
            Problems(options =>
            {
                options.Catalogues.Add(null!);
                options.Referentials.Add(null!);
            }));

    [Fact]
    public void Catalogues_cannot_share_an_identifier()
        => Assert.Equal(
            ["Several catalogues have the identifier 'cpom-fictif-2030-2032' (version 0.1.0, version 0.1.0). Keep one, loaded once."],
            Problems(options =>
            {
                options.Catalogues.Add(OwnDefinitions.Catalogue());
                options.Catalogues.Add(OwnDefinitions.Catalogue());
            }));

    [Fact]
    public void A_later_call_cannot_add_a_catalogue_of_the_same_identifier()
    {
        var services = new ServiceCollection().AddThqse(options => options.Catalogues.Add(OwnDefinitions.Catalogue()));

        var failure = Assert.Throws<ThqseConfigurationException>(() => services.AddThqse(options => options.Catalogues.Add(OwnDefinitions.Catalogue())));

        Assert.Contains("Several catalogues", Assert.Single(failure.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Referentials_cannot_share_an_identifier()
        => Assert.Equal(
            ["Several referentials have the identifier 'sketch' (version 1.0.0, version 1.0.0). Keep one, loaded once."],
            Problems(options =>
            {
                options.Referentials.Add(OwnDefinitions.Referential());
                options.Referentials.Add(OwnDefinitions.Referential(document => document["questionnaires"]![0]!["id"] = "sketch/others"));
            }));

    [Fact]
    public void Referentials_cannot_share_a_questionnaire()
        => Assert.Equal(
            ["Several questionnaires have the identifier 'sketch/questions' (of 'sketch', of 'other'). Keep one, loaded once."],
            Problems(options =>
            {
                options.Referentials.Add(OwnDefinitions.Referential());
                options.Referentials.Add(OwnDefinitions.Referential(document => document["id"] = "other"));
            }));

    [Fact]
    public void A_catalogue_whose_check_has_findings_is_refused_with_each_of_them()
    {
        var broken = OwnDefinitions.BrokenCatalogue();

        Assert.Equal(
            broken.Check().Select(finding => $"The catalogue 'cpom-fictif-2030-2032' is unsound: {finding}."),
            Problems(options => options.Catalogues.Add(broken)));
        Assert.NotEmpty(broken.Check());
    }

    [Fact]
    public void A_referential_whose_check_has_findings_is_refused_with_each_of_them()
    {
        var broken = OwnDefinitions.Referential(document => document["label"]!["en"] = " ");

        Assert.Equal(
            broken.Check().Select(finding => $"The referential 'sketch' is unsound: {finding}."),
            Problems(options => options.Referentials.Add(broken)));
        Assert.NotEmpty(broken.Check());
    }

    [Fact]
    public void The_default_must_be_one_of_the_catalogues()
        => Assert.Equal(
            ["The default catalogue 'cpom-lune' is not registered. There are: cpom-occitanie-2025-2029, cpom-fictif-2030-2032."],
            Problems(options =>
            {
                options.Catalogues.Add(OwnDefinitions.Catalogue());
                options.DefaultCatalogue = "cpom-lune";
            }));

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_also_in_the_message()
    {
        var failure = Refused(options =>
        {
            options.Catalogues.Add(OwnDefinitions.BrokenCatalogue());
            options.DefaultCatalogue = "cpom-lune";
            options.Referentials.Clear();
        });

        Assert.True(failure.Problems.Count >= 3);
        Assert.All(failure.Problems, problem => Assert.Contains("\n- " + problem, failure.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_message_lists_the_problems_as_the_documentation_shows()
        => Assert.Equal(
            """
            AddThqse cannot register these definitions:
            - The default catalogue 'cpom-lune' is not registered. There are: cpom-occitanie-2025-2029.
            - Referentials is empty. Keep or add one.
            """,
            Refused(options =>
            {
                options.DefaultCatalogue = "cpom-lune";
                options.Referentials.Clear();
            }).Message);

    [Fact]
    public void What_the_configuration_throws_itself_reaches_the_host()
        => Assert.Throws<FormatException>(() => new ServiceCollection().AddThqse(_ => throw new FormatException()));

    private static IReadOnlyList<string> Problems(Action<ThqseOptions> configure) => Refused(configure).Problems;

    private static ThqseConfigurationException Refused(Action<ThqseOptions> configure)
    {
        var services = new ServiceCollection();
        var failure = Assert.Throws<ThqseConfigurationException>(() => services.AddThqse(configure));
        Assert.Empty(services);
        return failure;
    }
}
