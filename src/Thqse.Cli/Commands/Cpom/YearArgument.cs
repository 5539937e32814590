using System.Globalization;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>Reads a year with targets.</summary>
internal static class YearArgument
{
    public static int Read(string option, string text, CatalogueYears years, Session session)
        => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && years.HasTargets(year)
            ? year
            : throw CommandException.Usage(new FailureTexts(session.Language).NotAYear(option, text, years.First, years.Last));
}
