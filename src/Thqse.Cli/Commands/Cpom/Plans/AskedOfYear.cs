using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Plans;

/// <summary>What a year asks, with the figures that follow from what is declared already, and the words beside them. A fiche that names its years says nothing of the others.</summary>
internal static class AskedOfYear
{
    public static string Of(YearVerdict verdict, Language language)
        => verdict.Cell is { } cell ? Sentence.Capital(verdict.DescribeAsked(language)) + CellGuidance.Of(cell, language) : language.Say("Rien n'est demandé", "Nothing is asked");
}
