using System.Globalization;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>In a log and in a debugger, an object says what it is.</summary>
[Collection(Samples.OneByOne)]
public class TellingTests
{
    /// <summary>A document is its text, and fields that were never filled say nothing.</summary>
    private static readonly Type[] Untouched = [typeof(PublishedDocument), typeof(EstablishmentFields)];

    [Fact]
    public void What_has_an_identifier_tells_it()
        => Assert.All(
            Samples.All.Where(each => PackageTypes.All.Contains(each.GetType()) && each.GetType().GetProperty("Id")?.GetValue(each) is not null),
            each => Assert.Contains(each.GetType().GetProperty("Id")!.GetValue(each)!.ToString()!, each.ToString()!, StringComparison.Ordinal));

    /// <summary>Static classes and enumerations say what they are by their names, converters hold nothing, exceptions say their message.</summary>
    [Fact]
    public void Every_type_that_holds_something_says_what()
        => Assert.Empty(PackageTypes.All
            .Where(type => !(type.IsAbstract && type.IsSealed) && !type.IsEnum && !type.IsInterface && !typeof(Delegate).IsAssignableFrom(type) && !typeof(Exception).IsAssignableFrom(type) && !type.Name.Contains("Converter", StringComparison.Ordinal))
            .Where(type => SaysNothing(type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType!))
            .Select(type => type.Name));

    [Fact]
    public void What_is_said_is_one_short_line_and_names_no_type_and_depends_on_no_culture()
    {
        var told = Told(CultureInfo.InvariantCulture);

        Assert.All(told, text => Assert.DoesNotMatch("[\r\n]|System\\.|Thqse\\.Sdk\\.[A-Z]", text));
        Assert.Equal(told, Told(CultureInfo.GetCultureInfo("fr-FR")));
        Assert.Equal(told, Told(CultureInfo.GetCultureInfo("ar-SA")));
    }

    [Theory]
    [InlineData("CPOM_OS_12", 2026, "growth mammograms: NotMet, 803 of 809; direction breast-ultrasounds: Met, 142")]
    [InlineData("CPOM_OS_16", 2026, "threshold discharge-prescriptions: NotMet, 64.6292714378 of 65")]
    public void A_part_tells_its_rule_its_status_and_its_figures(string indicator, int year, string told)
        => Assert.Equal(told, string.Join("; ", Samples.Evaluation[indicator][year].Parts));

    [Fact]
    public void A_path_tells_its_steps() => Assert.Equal("ReachValue discharge-prescriptions 2026 65", Samples.Evaluation["CPOM_OS_16"][2026].ToGreen!.ToString());

    [Fact]
    public void An_evaluation_tells_its_catalogue_its_date_and_its_counts()
        => Assert.Equal(
            $"cpom-occitanie-2025-2029 1.0.0 as of 2027-03-31: {Samples.Evaluation.Summary.Met} met, {Samples.Evaluation.Summary.NotMet} not met of {CpomCatalogue.Occitanie2025.Fiches.Count * 5}", Samples.Evaluation.ToString());

    [Fact]
    public void A_part_is_explained_as_its_verdict_is()
    {
        var verdict = Samples.Evaluation["CPOM_OS_16"][2026];
        var part = Assert.Single(verdict.Parts).Explain(Language.English);

        Assert.Equal("Not met: the value is below the threshold. " + verdict.ExplainFigures(Language.English), part);
        Assert.All(
            Samples.Evaluation.Verdicts.SelectMany(each => each.Parts),
            each => Assert.All(Enum.GetValues<Language>(), language => Assert.StartsWith(each.Status.Label(language), each.Explain(language), StringComparison.Ordinal)));
    }

    [Fact]
    public void The_steps_of_a_path_are_explained_as_the_path_explains_them()
        => Assert.All(Samples.Evaluation.Verdicts.Select(verdict => verdict.ToGreen).OfType<PathToGreen>(), path => Assert.All(path.Ways, way =>
        {
            Assert.Contains(path.Explain(way, Language.French), path.Explain(Language.French), StringComparison.Ordinal);
            Assert.All(way.Steps, step => Assert.Contains(path.Explain(step, Language.French), path.Explain(way, Language.French), StringComparison.Ordinal));
        }));

    private static bool SaysNothing(Type declaring) => declaring == typeof(object) || declaring == typeof(ValueType);

    /// <summary>What objects of the package say; a document, a source text and a fact of a source are as long as they are.</summary>
    private static string[] Told(CultureInfo culture)
    {
        var usual = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return [.. Samples.All.Where(each => PackageTypes.All.Contains(each.GetType()) && each is not Exception && !Untouched.Contains(each.GetType())).Select(each => each.ToString()!)];
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }
}
