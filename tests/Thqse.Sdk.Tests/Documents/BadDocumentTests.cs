using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Documents;

public class BadDocumentTests
{
    public static TheoryData<string> Names => [.. BadDocument.All.Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_document_gets_its_diagnostics_no_more_and_no_less(string name)
    {
        var document = BadDocument.All.Single(each => each.Name == name);
        var result = document.Read();
        var found = result.Diagnostics.Select(ExpectedDiagnostic.Of).ToList();

        Assert.False(result.Succeeded, document.Why);
        Assert.True(
            Lines(document.Diagnostics) == Lines(found),
            $"{document.Why}{Environment.NewLine}expected:{Environment.NewLine}{Lines(document.Diagnostics)}{Environment.NewLine}found:{Environment.NewLine}{Lines(found)}");
        Assert.All(document.Diagnostics, expected => Assert.Contains(found, expected.Accepts));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_diagnostic_is_explained_in_both_languages(string name)
        => Assert.All(BadDocument.All.Single(each => each.Name == name).Read().Diagnostics, diagnostic =>
        {
            Assert.Matches("[.?]$", diagnostic.Explain(Language.French));
            Assert.Matches("[.?]$", diagnostic.Explain(Language.English));
            Assert.NotEqual(diagnostic.Explain(Language.French), diagnostic.Explain(Language.English));
        });

    [Fact]
    public void Every_bad_document_says_what_is_expected_of_it()
        => Assert.Equal(
            TestFiles.In("Documents/Bad").Select(TestFiles.Name).Where(name => !name.EndsWith(".expected", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            BadDocument.All.Select(document => document.Name).Order(StringComparer.Ordinal));

    private static readonly DiagnosticCode[] OfOtherDocuments =
    [
        DiagnosticCode.InvalidLines,
        DiagnosticCode.UnknownQuestionnaire,
        DiagnosticCode.UnknownQuestion,
        DiagnosticCode.UnknownAnswerOption,
        DiagnosticCode.SeveralOptions,
        DiagnosticCode.ImperativeNotConcerned,
        DiagnosticCode.AnsweredNotConcerned,
        DiagnosticCode.AnsweredElsewhere,
        DiagnosticCode.ExclusiveOption,

        // The shipped catalogue has no quantity, no limit to choose, no year to choose and nothing computed: see Cpom/Catalogues.
        DiagnosticCode.ChosenTargetAtOrAboveCeiling,
        DiagnosticCode.ChosenYearOutOfRange,
        DiagnosticCode.ComputedMeasure,
        DiagnosticCode.TooManyDecimals,

        // Of workbooks, which have a folder "Bad" of their own.
        DiagnosticCode.MalformedWorkbook,
        DiagnosticCode.MissingSheet,
        DiagnosticCode.MissingColumn,
        DiagnosticCode.MergedCells,
        DiagnosticCode.AmbiguousNumber,
        DiagnosticCode.DateForNumber,
        DiagnosticCode.FormulaError,
        DiagnosticCode.FormulaNotComputed,
        DiagnosticCode.TextTooLong,

        // Of programmes, quality policies and cooperation groups.
        DiagnosticCode.InvalidMoment,
        DiagnosticCode.UnknownStage,
        DiagnosticCode.ClosesBeforeItOpens,
        DiagnosticCode.UnknownTask,
        DiagnosticCode.UnknownCooperation,
        DiagnosticCode.UnknownCollege,
        DiagnosticCode.UnknownMemberKind,
        DiagnosticCode.NotAMember,
        DiagnosticCode.AlreadyAMember,
        DiagnosticCode.ConflictingEvents,
    ];

    [Fact]
    public void Every_code_of_a_contract_has_a_bad_document()
        => Assert.Equal(
            Enum.GetValues<DiagnosticCode>().Except(OfOtherDocuments).Select(code => code.ToCode()).Order(StringComparer.Ordinal),
            BadDocument.All.SelectMany(document => document.Diagnostics).Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal));

    private static string Lines(IEnumerable<ExpectedDiagnostic> diagnostics)
        => string.Join(Environment.NewLine, diagnostics.Select(diagnostic => diagnostic.Place).Order(StringComparer.Ordinal));
}
