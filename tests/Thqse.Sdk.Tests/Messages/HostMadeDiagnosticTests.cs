using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Tests.Messages;

/// <summary>A host can make a diagnostic of any code with as little or as much as it likes: it has a sentence all the same.</summary>
public class HostMadeDiagnosticTests
{
    private static readonly string?[] Values = [null, string.Empty, " ", "x", "-1", "12.500", "true", "null", "2026", "thqse.cpom-contract/2", new string('x', 200)];
    private static readonly string[] Pointers = [string.Empty, "/", "/a", "/answers/q", "/choices/CPOM_OS_8", "/observations/CPOM_OS_12", "/observations/CPOM_OS_12/2026", "/establishment/department"];
    private static readonly string[][] Expected = [[], ["object"], ["number"], ["number", "object"], ["string"], ["boolean"], ["array"], ["2025", "2026"], ["thqse.cpom-contract/1"]];

    public static TheoryData<DiagnosticCode> Codes => [.. Enum.GetValues<DiagnosticCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_has_a_sentence_in_both_languages(DiagnosticCode code)
        => Assert.All(
            from value in Values from pointer in Pointers from expected in Expected select Diagnostic.Of(code, pointer, value, expected),
            diagnostic => Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(diagnostic.Explain(language))));

    /// <summary>What it does not tell is a question mark.</summary>
    [Fact]
    public void A_figure_that_it_does_not_tell_is_a_question_mark()
        => Assert.Contains("?", Diagnostic.Of(DiagnosticCode.NumberOutOfRange, "/establishment/beds", "1e16").Explain(Language.English), StringComparison.Ordinal);
}
