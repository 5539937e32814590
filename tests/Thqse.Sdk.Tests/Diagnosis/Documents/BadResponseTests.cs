using System.Text.Json.Nodes;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Documents;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Documents;

public class BadResponseTests
{
    private const string Folder = "Diagnosis/Documents/Bad";
    private const string Suffix = ".expected";

    private static readonly string[] All = [.. TestFiles.In(Folder, "*" + Suffix + ".json").Select(path => TestFiles.Name(path)[..^Suffix.Length])];

    public static TheoryData<string> Names => [.. All];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_response_gets_its_diagnostics_no_more_and_no_less(string name)
    {
        var json = Expected(name);
        var wanted = json["diagnostics"]!.AsArray().Select(item => ExpectedDiagnostic.From(item!.AsObject())).ToArray();
        var result = Read(name);
        var found = result.Diagnostics.Select(ExpectedDiagnostic.Of).ToArray();

        Assert.False(result.Succeeded, $"{json["why"]}");
        Assert.True(Lines(wanted) == Lines(found), $"{json["why"]}{Environment.NewLine}expected:{Environment.NewLine}{Lines(wanted)}{Environment.NewLine}found:{Environment.NewLine}{Lines(found)}");
        Assert.All(wanted, expected => Assert.Contains(found, expected.Accepts));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_diagnostic_is_explained_in_both_languages(string name)
        => Assert.All(Read(name).Diagnostics, diagnostic =>
        {
            Assert.Matches("[.?]$", diagnostic.Explain(Language.French));
            Assert.Matches("[.?]$", diagnostic.Explain(Language.English));
            Assert.NotEqual(diagnostic.Explain(Language.French), diagnostic.Explain(Language.English));
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_response_throws_what_is_wrong_with_it_when_it_is_wanted_all_the_same(string name)
    {
        var result = Read(name);

        Assert.Equal(result.Diagnostics, Assert.Throws<DiagnosticsException>(() => result.ResponseOrThrow()).Diagnostics);
    }

    [Fact]
    public void Every_bad_response_says_what_is_expected_of_it()
        => Assert.Equal(
            TestFiles.In(Folder).Select(TestFiles.Name).Where(name => !name.EndsWith(Suffix, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            All.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_of_a_response_has_a_bad_response()
    {
        DiagnosticCode[] wanted =
        [
            DiagnosticCode.UnknownQuestionnaire, DiagnosticCode.UnknownQuestion, DiagnosticCode.UnknownAnswerOption, DiagnosticCode.SeveralOptions, DiagnosticCode.ExclusiveOption,
            DiagnosticCode.JustificationRequired, DiagnosticCode.ImperativeNotConcerned, DiagnosticCode.AnsweredNotConcerned,
            DiagnosticCode.MissingMember, DiagnosticCode.DuplicateMember, DiagnosticCode.UnknownValue, DiagnosticCode.UnknownMember, DiagnosticCode.WrongType,
            DiagnosticCode.UnknownFormat, DiagnosticCode.MalformedJson, DiagnosticCode.NegativeValue, DiagnosticCode.FractionalCount,
            DiagnosticCode.NumberOutOfRange, DiagnosticCode.InvalidFiness, DiagnosticCode.InvalidSiret, DiagnosticCode.MissingDepartment,
        ];

        Assert.Equal(wanted.Order(), All.SelectMany(name => Read(name).Diagnostics).Select(diagnostic => diagnostic.Code).Distinct().Order());
    }

    private static JsonObject Expected(string name) => JsonNode.Parse(File.ReadAllText(Path(name + Suffix)))!.AsObject();

    private static ResponseReadResult Read(string name) => ResponseDocument.ReadUtf8(File.ReadAllBytes(Path(name)), ResponseQuestionnaire.Loaded);

    private static string Path(string name) => TestFiles.Path([.. Folder.Split('/'), name + ".json"]);

    private static string Lines(IEnumerable<ExpectedDiagnostic> diagnostics)
        => string.Join(Environment.NewLine, diagnostics.Select(diagnostic => diagnostic.Place).Order(StringComparer.Ordinal));
}
