using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Hosting;
using Thqse.Sdk.Reports;

/// <summary>Draws the six pictures of what was sent.</summary>
internal sealed class Drawing(CpomCatalogues catalogues, Referentials referentials, ScoringPolicy policy)
{
    public static readonly string[] OfContracts = ["grid", "path", "region"];
    public static readonly string[] OfDiagnoses = ["bars", "radar", "distribution"];

    public static readonly string[] All = [.. OfContracts, .. OfDiagnoses];

    /// <param name="picture">Its name.</param>
    /// <param name="files">What it is of: one document, or several for a region, a cohort, or this year's and last year's bars.</param>
    /// <param name="asked">What else was asked.</param>
    public Drawn Draw(string picture, IReadOnlyList<byte[]> files, Asked asked) => files.Count == 0
        ? Drawn.Not("Il manque un fichier.", "A file is missing.")
        : OfContracts.Contains(picture) ? DrawContracts(picture, files, asked) : DrawDiagnoses(picture, files, asked);

    private Drawn DrawContracts(string picture, IReadOnlyList<byte[]> files, Asked asked)
    {
        var read = files.Select(file => Dropped.Contract(file, catalogues)).ToArray();
        if (read.SelectMany(each => each.Wrong).ToArray() is { Length: > 0 } wrong)
        {
            return Drawn.Refused(wrong);
        }

        var evaluations = read.Select(each => each.Contract!.EvaluateAsAsked(asked.AsOf)).ToArray();
        if (picture == "grid")
        {
            return Drawn.Of(CpomPictures.Grid(evaluations[0], asked.Language));
        }

        if (picture == "path")
        {
            return evaluations[0].TryGet(asked.Indicator, out var indicator)
                ? Drawn.Of(CpomPictures.Path(evaluations[0], indicator.Id, asked.Language))
                : Drawn.Not("indicator est un indicateur du catalogue, comme CPOM_OS_12.", "indicator is one of the catalogue, such as CPOM_OS_12.");
        }

        return evaluations.DistinctBy(each => (each.Catalogue.Id, each.Catalogue.Version)).Count() == 1
            ? Drawn.Of(CpomPictures.Region(evaluations, asked.Language))
            : Drawn.Not("Les contrats d'une région sont d'un même catalogue.", "The contracts of a region are of one catalogue.");
    }

    private Drawn DrawDiagnoses(string picture, IReadOnlyList<byte[]> files, Asked asked)
    {
        var read = files.Select(file => Dropped.Response(file, referentials)).ToArray();
        if (read.SelectMany(each => each.Wrong).ToArray() is { Length: > 0 } wrong)
        {
            return Drawn.Refused(wrong);
        }

        var cards = read.Select(each => each.Response!.Score(policy)).ToArray();
        var referential = read[0].Response!.Questionnaire.Referential;
        if (picture == "radar")
        {
            return Drawn.Of(DiagnosisPictures.Radar(cards[0], referential, asked.Language));
        }

        if (picture == "bars")
        {
            return cards.Length == 1 || cards[0].QuestionnaireId == cards[1].QuestionnaireId
                ? Drawn.Of(DiagnosisPictures.Bars(cards[0], referential, asked.Language, cards.ElementAtOrDefault(1)))
                : Drawn.Not("Les deux réponses sont à deux questionnaires.", "The two responses are to two questionnaires.");
        }

        var cohort = Cohort.Of(cards);
        return cohort.Conflict is { } conflict
            ? Drawn.Not($"Ces réponses ne font pas une cohorte : {conflict.Reason.ToCode()}.", $"These responses are no cohort: {conflict.Reason.ToCode()}.")
            : Drawn.Of(DiagnosisPictures.Distribution(cohort.Report(), asked.Language, asked.One is { } place ? cards.ElementAtOrDefault(place - 1) : null));
    }
}

/// <summary>What a caller asks beside the picture.</summary>
/// <param name="Language">The language of its texts.</param>
/// <param name="AsOf">The date; null for the one that a contract names.</param>
/// <param name="Indicator">The indicator of a path.</param>
/// <param name="One">Which of the responses of a cohort is shown among them, from 1; null for none.</param>
internal sealed record Asked(Language Language, LocalDate? AsOf = null, string? Indicator = null, int? One = null);

/// <summary>A picture, or why there is none.</summary>
internal sealed record Drawn(Picture? Picture, IReadOnlyList<Diagnostic> Wrong, LocalizedText? Problem)
{
    public static Drawn Of(Picture picture) => new(picture, [], null);

    public static Drawn Refused(IReadOnlyList<Diagnostic> wrong) => new(null, wrong, null);

    public static Drawn Not(string french, string english) => new(null, [], new LocalizedText(french, english));
}
