using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Hosting;

/// <summary>The check of what a host is about to register, when it starts rather than at the first request.</summary>
internal static class ThqseOptionsCheck
{
    /// <exception cref="ThqseConfigurationException">Something is wrong.</exception>
    public static void Verify(ThqseOptions options, ThqseDefinitions registered)
    {
        var problems = options.Named.Problems.Concat(OfCatalogues(options, registered.Catalogues.All)).Concat(OfReferentials(options, registered.Referentials.All)).ToArray();
        if (problems.Length > 0)
        {
            throw new ThqseConfigurationException(Array.AsReadOnly(problems));
        }
    }

    /// <param name="options">What the host is about to register.</param>
    /// <param name="sound">What is known to be sound, and is not checked again.</param>
    private static IEnumerable<string> OfCatalogues(ThqseOptions options, IReadOnlyList<CpomCatalogue> sound)
    {
        var catalogues = options.Catalogues.OfType<CpomCatalogue>().Distinct().ToArray();
        return OfList(options.Catalogues, nameof(options.Catalogues))
            .Concat(Twice(catalogues, each => (each.Id, each.Version), each => options.Named.Called(each, $"version {each.Version}"), "catalogues"))
            .Concat(OfDefault(options.DefaultCatalogue, catalogues))
            .Concat(
                from catalogue in catalogues.Except(sound)
                from finding in catalogue.Check()
                select options.Named.Describe(catalogue, finding));
    }

    private static IEnumerable<string> OfReferentials(ThqseOptions options, IReadOnlyList<Referential> sound)
    {
        var referentials = options.Referentials.OfType<Referential>().Distinct().ToArray();
        return OfList(options.Referentials, nameof(options.Referentials))
            .Concat(Twice(referentials, each => (each.Id, each.Version), each => options.Named.Called(each, $"version {each.Version}"), "referentials"))
            .Concat(Twice(referentials.SelectMany(each => each.Questionnaires), each => (each.Id, IsOfEditions(referentials, each) ? each.Version : string.Empty), each => $"of '{each.Referential.Id}'", "questionnaires"))
            .Concat(
                from referential in referentials.Except(sound)
                from finding in referential.Check()
                select options.Named.Describe(referential, finding));
    }

    /// <summary>Whether a questionnaire is one referential's, in each of its editions; two referentials cannot share one.</summary>
    private static bool IsOfEditions(IEnumerable<Referential> referentials, Questionnaire questionnaire)
        => referentials.All(each => each.Id == questionnaire.Referential.Id || each.Questionnaires.All(other => other.Id != questionnaire.Id));

    private static IEnumerable<string> OfList<T>(IList<T> definitions, string name)
        where T : class
        => definitions.Count == 0 ? [$"{name} is empty. Keep or add one."]
            : definitions.Any(each => each is null) ? [$"{name} holds null."]
            : [];

    private static IEnumerable<string> OfDefault(string? id, IReadOnlyList<CpomCatalogue> catalogues)
        => id is null || catalogues.Any(each => each.Id == id)
            ? []
            : [$"The default catalogue '{id}' is not registered. There are: {string.Join(", ", catalogues.Select(each => each.Id))}."];

    private static IEnumerable<string> Twice<T>(IEnumerable<T> definitions, Func<T, (string Id, string Version)> edition, Func<T, string> describe, string kind)
        => from same in definitions.GroupBy(edition)
           where same.Count() > 1
           select $"Several {kind} have the identifier '{same.Key.Id}' ({string.Join(", ", same.Select(describe))}). Keep one, loaded once.";
}
