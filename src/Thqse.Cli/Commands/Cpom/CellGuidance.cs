using Thqse.Cli.Commands.Cpom.Plans;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>The words beside a number: shown, not judged.</summary>
internal static class CellGuidance
{
    public static string Of(TargetCell cell, Language language) => cell.Guidance is { } guidance
        ? ". " + new PlanTexts(language).Guidance + language.Colon() + guidance[language]
        : string.Empty;
}
