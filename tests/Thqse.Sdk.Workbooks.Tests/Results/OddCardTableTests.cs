using System.Text;
using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks.Reading;

namespace Thqse.Sdk.Workbooks.Tests.Results;

/// <summary>Tables of cards as they also come: of nobody named, not complete, of a referential that is not at hand.</summary>
public class OddCardTableTests
{
    private static readonly Referential Small = Referential.Load(new MemoryStream("""
        {
          "format": "thqse.referential/1", "id": "small", "version": "1.0.0", "label": { "fr": "Petit", "en": "Small" }, "notice": { "fr": "Essai", "en": "A test" },
          "pillars": [{ "id": "care", "label": { "fr": "Soins", "en": "Care" } }], "themes": [{ "id": "night", "pillar": "care", "label": { "fr": "Nuit", "en": "Night" } }],
          "questionnaires": [{ "id": "small/all", "version": "1.0.0", "label": { "fr": "Tout", "en": "All" }, "questions": [
            { "id": "n", "theme": "night", "text": { "fr": "Nuit ?", "en": "Night?" }, "options": [{ "id": "no", "points": 0, "label": { "fr": "Non", "en": "No" } }, { "id": "yes", "points": 1, "label": { "fr": "Oui", "en": "Yes" } }] }] }]
        }
        """u8.ToArray()));

    [Fact]
    public void Who_is_left_out_is_named_by_what_is_known()
    {
        ScoreCard[] cards =
        [
            Card(new Establishment(EstablishmentCategory.Ch, beds: 320, name: "CH A", finess: FinessNumber.Parse("310781406"))),
            Card(new Establishment(EstablishmentCategory.Ch, beds: 90, finess: FinessNumber.Parse("310019336"))),
            Card(new Establishment(EstablishmentCategory.Clinic, beds: 90, siret: SiretNumber.Parse("26310012500016"))),
            Card(new Establishment(EstablishmentCategory.Espic, beds: 90)),
            Anonymous(),
        ];

        var lines = Encoding.UTF8.GetString(CohortWorkbook.WriteCsv(CohortReporting.Calculate(cards), Language.English)).Split("\r\n").Where(line => line.StartsWith("left out", StringComparison.Ordinal));

        Assert.Equal(["26310012500016", "310019336", "CH A", "card 4", "card 5"], lines.Select(line => line.Split(',')[1]).Order(StringComparer.Ordinal));
        var sheet = BookReader.Read(CohortWorkbook.Write(CohortReporting.Calculate(cards), Language.English), ReadingLimits.Default, [])!.Single(each => each.Name == "Left out");
        Assert.Equal(["", "", "", "", "CH A"], Enumerable.Range(2, 5).Select(line => sheet[line, 1].Text).Order(StringComparer.Ordinal));
        Assert.Equal(["", "", "", "310019336", "310781406"], Enumerable.Range(2, 5).Select(line => sheet[line, 2].Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_referential_at_hand_does_not_know_has_no_label()
    {
        var sheets = BookReader.Read(ScoreCardWorkbook.Write(Card(new Establishment(EstablishmentCategory.Ch, beds: 320)), Referential.ThqseSpecimen, Language.English), ReadingLimits.Default, [])!;
        var (scores, gains) = (sheets.Single(each => each.Name == "Scores"), sheets.Single(each => each.Name == "Gains"));

        Assert.Equal([("care", ""), ("night", "")], Enumerable.Range(3, 2).Select(line => (scores[line, 2].Text, scores[line, 3].Text)));
        Assert.Equal(("n", ""), (gains[2, 1].Text, gains[2, 2].Text));
    }

    /// <summary>The referential at hand is of an edition that does not ask the question any more.</summary>
    [Fact]
    public void A_question_that_another_edition_does_not_ask_has_no_text()
    {
        var other = Referential.Load(new MemoryStream("""
            {
              "format": "thqse.referential/1", "id": "small", "version": "2.0.0", "label": { "fr": "Petit", "en": "Small" }, "notice": { "fr": "Essai", "en": "A test" },
              "pillars": [{ "id": "care", "label": { "fr": "Soins", "en": "Care" } }], "themes": [{ "id": "night", "pillar": "care", "label": { "fr": "Nuit", "en": "Night" } }],
              "questionnaires": [{ "id": "small/all", "version": "2.0.0", "label": { "fr": "Tout", "en": "All" }, "questions": [] }]
            }
            """u8.ToArray()));
        var sheets = BookReader.Read(ScoreCardWorkbook.Write(Card(new Establishment(EstablishmentCategory.Ch, beds: 320)), other, Language.English), ReadingLimits.Default, [])!;
        var (scores, gains) = (sheets.Single(each => each.Name == "Scores"), sheets.Single(each => each.Name == "Gains"));

        Assert.Equal(("night", "Night"), (scores[4, 2].Text, scores[4, 3].Text));
        Assert.Equal(("n", ""), (gains[2, 1].Text, gains[2, 2].Text));
    }

    private static ScoreCard Card(Establishment establishment) => new QuestionnaireResponseBuilder(Small["small/all"], establishment).Build().Score();

    private static ScoreCard Anonymous()
    {
        var document = JsonNode.Parse(ScoreCardDocument.Write(Card(new Establishment(EstablishmentCategory.MedicoSocial, beds: 60))))!.AsObject();
        document.Remove("establishment");
        return ScoreCardDocument.Read(document.ToJsonString()).CardOrThrow();
    }
}
