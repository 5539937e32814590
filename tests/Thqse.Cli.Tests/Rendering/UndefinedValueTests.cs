using Thqse.Cli.Commands.Cpom.Fiches;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Tests.Rendering;

/// <summary>What is no value of a closed list is never shown as one of it.</summary>
public class UndefinedValueTests
{
    private const int None = 99;

    public static TheoryData<string, Action> Shown => new()
    {
        { "language", () => ((Language)None).Say("oui", "yes") },
        { "number", () => new CommonTexts((Language)None).Number(1) },
        { "sign", () => Signs.Unicode.Of((VerdictStatus)None) },
        { "tone", () => Signs.ToneOf((VerdictStatus)None) },
        { "reason", () => new FicheTexts(Language.French).NotApplicable((NotApplicableReason)None) },
    };

    [Theory]
    [MemberData(nameof(Shown), DisableDiscoveryEnumeration = true)]
    public void A_value_that_is_none_is_not_shown_as_another(string what, Action show)
        => Assert.True(Record.Exception(show) is not null, what);
}
