using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Thqse.Cli.Tests.Support;
using Thqse.Samples.WebHost.Tests.Support;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.WebHost.Tests;

/// <summary>Contracts that the host keeps in its database.</summary>
[Collection(RunningHost.Collection)]
public class ContractTests(RunningHost host)
{
    private const string Contracts = "/cpom/contracts";
    private const string Discharge = "/observations/CPOM_OS_16/2026/discharge-prescriptions";
    private const string Other = "/observations/CPOM_OS_12/2026/mammograms";

    public static TheoryData<string> Samples => Sample.Contracts;

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_contract_comes_back_the_same_bytes(string name)
    {
        var given = await host.Get(await Keep(Sample.Bytes(name)));

        Assert.Equal(Sample.Bytes(name), given.Bytes);
        Assert.Equal("\"1\"", given.ETag);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task What_the_tables_say_is_evaluated_as_the_tool_evaluates_the_document(string name)
    {
        var printed = Tool.Run("cpom", "evaluate", Sample.PathOf(name), "--json", "--as-of", "2028-06-30", "--lang", "en");

        var evaluated = await host.Post(await Keep(Sample.Bytes(name)) + "/evaluations?asOf=2028-06-30&lang=en", []);

        Assert.Equal(HttpStatusCode.Created, evaluated.Status);
        Assert.Equal(printed.Output, Encoding.UTF8.GetString(evaluated.Bytes));
        Assert.Equal(evaluated.Bytes, (await host.Get(evaluated.Location!)).Bytes);
    }

    /// <summary>What an establishment says of itself where its catalogue asks has rows too: without them, the size would not be known.</summary>
    [Fact]
    public async Task The_attributes_of_an_establishment_are_kept_with_it()
    {
        var document = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Catalogues", "medico-social-scheme-contract.json"));
        using var catalogue = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Catalogues", "medico-social-scheme.json"));
        var contract = ContractDocument.ReadUtf8(document, CpomCatalogue.Load(catalogue)).ContractOrThrow();

        var evaluated = await host.Post(await Keep(document) + "/evaluations", []);

        Assert.NotEmpty(contract.Establishment.Attributes.All);
        Assert.Equal(EvaluationDocument.Of(contract.EvaluateAsAsked()).ToUtf8(), evaluated.Bytes);
    }

    [Fact]
    public async Task The_date_that_a_contract_asks_for_is_kept_with_it()
    {
        var printed = Tool.Run("cpom", "evaluate", Sample.PathOf(Sample.Contract), "--json");

        Assert.Equal(printed.Output, Encoding.UTF8.GetString((await host.Post(await Keep(Sample.Bytes(Sample.Contract)) + "/evaluations", [])).Bytes));
    }

    [Theory]
    [InlineData("""{ "CPOM_OS_20": "per-year" }""")]
    [InlineData("""{ "all": "500-is-medium", "CPOM_OS_11": ["previous-year", "rate"] }""")]
    public async Task The_readings_that_a_contract_asks_for_are_kept_with_it(string readings)
    {
        var document = JsonNode.Parse(Sample.Bytes(Sample.Contract))!;
        document["readings"] = JsonNode.Parse(readings);
        var contract = ContractDocument.Read(document.ToJsonString()).ContractOrThrow();

        var evaluated = await host.Post(await Keep(Encoding.UTF8.GetBytes(document.ToJsonString())) + "/evaluations", []);

        Assert.Equal(EvaluationDocument.Of(contract.EvaluateAsAsked()).ToUtf8(), evaluated.Bytes);
    }

    [Fact]
    public async Task A_contract_that_is_refused_is_told_entirely_and_not_kept()
    {
        var before = await Count();

        var problem = (await host.Post(Contracts + "?lang=en", Sample.RefusedContract)).Problem(HttpStatusCode.UnprocessableEntity);

        var expected = DiagnosticsDocument.Write(ContractDocument.Read(Sample.RefusedContract).Diagnostics, Language.English);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected)!["diagnostics"], problem["diagnostics"]), problem.ToJsonString());
        Assert.Equal(before, await Count());

        async Task<int> Count() => (await host.Get(Contracts)).Json.AsArray().Count;
    }

    [Fact]
    public async Task One_value_is_changed_and_the_rest_stays()
    {
        var address = await Keep(Sample.Bytes(Sample.Contract));

        var changed = await host.Put(address + Discharge, "5041/7755"u8.ToArray(), "\"1\"");

        var given = await host.Get(address);
        var expected = ContractDocument.ReadUtf8(Sample.Bytes(Sample.Contract)).ContractOrThrow().ToBuilder().DeclareText("CPOM_OS_16", 2026, "discharge-prescriptions", "5041/7755").Build();
        Assert.Equal((HttpStatusCode.NoContent, "\"2\""), (changed.Status, changed.ETag));
        Assert.Equal("\"2\"", given.ETag);
        Assert.Equal(ContractDocument.Write(expected), Encoding.UTF8.GetString(given.Bytes));
        Assert.Equal(EvaluationDocument.Of(expected.EvaluateAsAsked()).ToUtf8(), (await host.Post(address + "/evaluations", [])).Bytes);
    }

    [Theory]
    [InlineData("/observations/CPOM_OS_16/2026/discharge-prescriptions", "50,13", "wrong-type", "/observations/CPOM_OS_16/2026/values/discharge-prescriptions")]
    [InlineData("/observations/CPOM_OS_16/2026/discharge", "50", "unknown-measure", "/observations/CPOM_OS_16/2026/values/discharge")]
    [InlineData("/observations/CPOM_OS_99/2026/visits", "50", "unknown-indicator", "/observations/CPOM_OS_99")]
    [InlineData("/observations/CPOM_OS_16/1789/discharge-prescriptions", "50", "year-out-of-range", "/observations/CPOM_OS_16/1789")]
    public async Task A_value_that_is_refused_is_told_as_in_a_document_and_changes_nothing(string place, string value, string code, string pointer)
    {
        var address = await Keep(Sample.Bytes(Sample.Contract));

        var problem = (await host.Put(address + place, Encoding.UTF8.GetBytes(value), "\"1\"")).Problem(HttpStatusCode.UnprocessableEntity);

        Assert.Equal((code, pointer), ((string)problem["diagnostics"]![0]!["code"]!, (string)problem["diagnostics"]![0]!["pointer"]!));
        Assert.Equal(Sample.Bytes(Sample.Contract), (await host.Get(address)).Bytes);
    }

    [Fact]
    public async Task A_change_that_does_not_say_what_it_changes_is_not_made()
    {
        var address = await Keep(Sample.Bytes(Sample.Contract));

        (await host.Put(address, Sample.Bytes(Sample.Contract), null)).Problem((HttpStatusCode)428);
        (await host.Put(address, Sample.Bytes(Sample.Contract), "\"7\"")).Problem(HttpStatusCode.PreconditionFailed);
        (await host.Put(address, Sample.Bytes(Sample.Contract), "*")).Problem(HttpStatusCode.PreconditionFailed);
        Assert.Equal("\"1\"", (await host.Get(address)).ETag);
    }

    [Fact]
    public async Task Of_many_who_save_at_once_over_one_version_one_has_saved_and_nothing_is_lost()
    {
        var address = await Keep(Sample.Bytes(Sample.Contract));

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => host.Put(address + Other, Encoding.UTF8.GetBytes($"{900 + number}"), "\"1\"")));

        var saved = Array.FindIndex(answers, answer => answer.Status == HttpStatusCode.NoContent);
        Assert.All(answers.Where((_, number) => number != saved), answer => answer.Problem(HttpStatusCode.PreconditionFailed));
        var given = await host.Get(address);
        Assert.Equal("\"2\"", given.ETag);
        Assert.Equal(900 + saved, (int)given.Json["observations"]!["CPOM_OS_12"]!["2026"]!["values"]!["mammograms"]!);
    }

    [Fact]
    public async Task Two_people_who_read_again_when_they_are_told_to_have_both_saved()
    {
        var address = await Keep(Sample.Bytes(Sample.Contract));

        await Task.WhenAll(Saved(Discharge, "5041/7755"), Saved(Other, "900"));

        var observations = (await host.Get(address)).Json["observations"]!;
        Assert.Equal(5041, (int)observations["CPOM_OS_16"]!["2026"]!["values"]!["discharge-prescriptions"]!["numerator"]!);
        Assert.Equal(900, (int)observations["CPOM_OS_12"]!["2026"]!["values"]!["mammograms"]!);

        async Task Saved(string place, string value)
        {
            while ((await host.Put(address + place, Encoding.UTF8.GetBytes(value), (await host.Get(address)).ETag)).Status == HttpStatusCode.PreconditionFailed)
            {
            }
        }
    }

    [Fact]
    public async Task A_whole_contract_takes_the_place_of_another()
    {
        var address = await Keep(Sample.Bytes(Sample.Contract));
        const string Another = "clinique-des-oliviers.json";

        var changed = await host.Put(address, Sample.Bytes(Another), "\"1\"");

        Assert.Equal(HttpStatusCode.NoContent, changed.Status);
        Assert.Equal(Sample.Bytes(Another), (await host.Get(address)).Bytes);
        Assert.Equal(
            Tool.Run("cpom", "evaluate", Sample.PathOf(Another), "--json").Output, Encoding.UTF8.GetString((await host.Post(address + "/evaluations", [])).Bytes));
    }

    [Fact]
    public async Task Names_are_found_and_sorted_whatever_their_accents_and_capitals()
    {
        foreach (var name in new[] { "Zoé Écart-Type", "zoe ecart", "ZOÉ ÉCART, l'autre", "Autre" })
        {
            await Keep(Encoding.UTF8.GetBytes($$"""{ "format": "thqse.cpom-contract/1", "establishment": { "name": "{{name}}", "category": "clinic", "beds": 50 } }"""));
        }

        var found = (await host.Get(Contracts + "?name=zo%C3%A9+%C3%A9CART")).Json.AsArray();

        Assert.Equal(["zoe ecart", "ZOÉ ÉCART, l'autre", "Zoé Écart-Type"], found.Select(each => (string)each!["name"]!));
    }

    [Fact]
    public async Task Verdicts_are_kept_with_what_they_were_made_from()
    {
        var address = await Keep(Sample.Bytes(Sample.Contract));
        await host.Post(address + "/evaluations?asOf=2026-06-30", []);
        var last = await host.Post(address + "/evaluations", []);
        var year = last.Json["indicators"]!.AsArray().Single(each => (string)each!["id"]! == "CPOM_OS_16")!["years"]![1]!;

        var kept = Assert.Single((await host.Get("/cpom/verdicts?indicator=OS_16&year=2026")).Json.AsArray(), each => address.EndsWith((string)each!["contract"]!, StringComparison.Ordinal))!;

        Assert.Equal(
            ("CPOM_OS_16", 2026, 1, "2027-03-31", "cpom-occitanie-2025-2029", (string)last.Json["catalogue"]!["version"]!, (string)last.Json["engine"]!, (string)year["status"]!, (string)year["evidence"]!),
            ((string)kept["indicator"]!, (int)kept["year"]!, (int)kept["contractVersion"]!, (string)kept["asOf"]!, (string)kept["catalogue"]!, (string)kept["catalogueVersion"]!, (string)kept["engine"]!, (string)kept["status"]!, (string)kept["evidence"]!));
    }

    [Theory]
    [InlineData("/cpom/contracts/00000000-0000-0000-0000-000000000000")]
    [InlineData("/cpom/contracts/00000000-0000-0000-0000-000000000000/evaluations/00000000-0000-0000-0000-000000000000")]
    public async Task What_was_never_kept_is_not_found(string address) => (await host.Get(address)).Problem(HttpStatusCode.NotFound);

    [Fact]
    public async Task An_indicator_that_is_none_is_a_bad_request() => (await host.Get("/cpom/verdicts?indicator=%21&year=2026")).Problem(HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_text_that_some_database_cannot_keep_is_told()
        => (await host.Post(Contracts, """{ "format": "thqse.cpom-contract/1", "establishment": { "name": "a\u0000b", "category": "clinic", "beds": 50 } }""")).Problem(HttpStatusCode.UnprocessableEntity);

    private async Task<string> Keep(byte[] contract)
    {
        var kept = await host.Post(Contracts, contract);
        Assert.Equal((HttpStatusCode.Created, "\"1\""), (kept.Status, kept.ETag));
        return kept.Location!;
    }
}
