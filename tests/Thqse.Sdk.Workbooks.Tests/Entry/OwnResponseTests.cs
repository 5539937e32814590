using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks.Reading;
using Thqse.Sdk.Workbooks.Tests.Support;

namespace Thqse.Sdk.Workbooks.Tests.Entry;

/// <summary>Responses to referentials of one's own: of one answer a question, of figures with long units, of conditions that its check would have found.</summary>
public class OwnResponseTests
{
    private static readonly string LongUnit = string.Join(' ', Enumerable.Repeat("litres", 50));

    /// <summary>The third question waits for one that is not there, the fourth for an answer that is not one.</summary>
    private static readonly Referential Small = Referential.Load(new MemoryStream(Encoding.UTF8.GetBytes($$"""
        {
          "format": "thqse.referential/1", "id": "small", "version": "1.0.0", "label": { "fr": "Petit", "en": "Small" }, "notice": { "fr": "Essai", "en": "A test" },
          "pillars": [{ "id": "care", "label": { "fr": "Soins", "en": "Care" } }], "themes": [{ "id": "night", "pillar": "care", "label": { "fr": "Nuit", "en": "Night" } }],
          "questionnaires": [{ "id": "small/all", "version": "1.0.0", "label": { "fr": "Tout", "en": "All" }, "questions": [
            { "id": "n", "theme": "night", "text": { "fr": "Nuit ?", "en": "Night?" }, "options": [{ "id": "no", "points": 0, "label": { "fr": "Non", "en": "No" } }, { "id": "yes", "points": 1, "label": { "fr": "Oui", "en": "Yes" } }] },
            { "id": "water", "theme": "night", "text": { "fr": "Eau ?", "en": "Water?" }, "answer": { "kind": "count", "unit": { "fr": "{{LongUnit}}", "en": "litres" }, "bands": [{ "from": 0, "points": 1 }, { "from": 9, "points": 0 }] } },
            { "id": "lost", "theme": "night", "askedIf": { "question": "gone", "anyOf": ["yes"] }, "text": { "fr": "Perdue ?", "en": "Lost?" }, "options": [{ "id": "no", "points": 0, "label": { "fr": "Non", "en": "No" } }] },
            { "id": "after", "theme": "night", "askedIf": { "question": "n", "noneOf": ["no", "perhaps"] }, "text": { "fr": "Après ?", "en": "After?" }, "options": [{ "id": "no", "points": 0, "label": { "fr": "Non", "en": "No" } }] }] }]
        }
        """)));

    private static QuestionnaireResponse Response => new QuestionnaireResponseBuilder(Small["small/all"], new Establishment(EstablishmentCategory.Ch)).Choose("n", "yes").Choose("lost", "no").Choose("after", "no").Build();

    [Theory]
    [InlineData(Language.French, "Après ?\n(si « n » a une autre réponse que «\u00A0Non\u00A0» ou «\u00A0perhaps\u00A0»)", "Perdue ?")]
    [InlineData(Language.English, "After?\n(if \"n\" is answered otherwise than \"No\" or \"perhaps\")", "Lost?")]
    public void A_condition_is_told_by_what_is_known_of_it(Language language, string after, string lost)
    {
        var sheet = Sheet(ResponseWorkbook.Write(Response, language), "Questions");
        var texts = Enumerable.Range(4, sheet.LastLine - 3).ToLookup(line => sheet[line, 1].Text, line => sheet[line, 2].Text);

        Assert.Equal(after, texts["after"].Single());
        Assert.Equal(lost, texts["lost"].Single());
    }

    [Fact]
    public void Where_no_question_depends_on_the_size_nobody_is_asked_for_it()
    {
        var sheet = Sheet(ResponseWorkbook.Write(Response, Language.French), "Établissement");

        Assert.DoesNotContain(Enumerable.Range(1, sheet.LastLine).Select(line => sheet[line, 1].Text), identifier => identifier is "establishment/beds" or "establishment/sizeClass");
    }

    [Fact]
    public void The_only_column_of_answers_is_told_when_it_is_missing()
    {
        var workbook = WorkbookEdit.Of(ResponseWorkbook.Write(Response, Language.French), book => book.Text("Questions", "Identifiant", "Réponse", "Autre"));

        Assert.Contains(ResponseWorkbook.Read(workbook, [Small]).Diagnostics, diagnostic => (diagnostic.Code, diagnostic.Value) == (DiagnosticCode.MissingColumn, "Réponse"));
    }

    /// <summary>No spreadsheet opens a file whose messages are longer than 255 characters.</summary>
    [Fact]
    public void A_message_is_cut_where_a_spreadsheet_would_refuse_it()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(ResponseWorkbook.Write(Response, Language.French)), isEditable: false);
        var message = Assert.Single(document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<DataValidation>()).Select(each => each.Error!.Value!), each => each.Contains("litres", StringComparison.Ordinal));

        Assert.Equal((255, '…'), (message.Length, message[^1]));
    }

    [Fact]
    public void A_stream_is_read_no_further_than_is_asked()
    {
        using var stream = new MemoryStream(ResponseWorkbook.Write(Response, Language.French));

        Assert.Equal(DiagnosticCode.DocumentTooLarge, Assert.Single(ResponseWorkbook.Read(stream, [Small], new ReadingLimits(maxBytes: 1000)).Diagnostics).Code);
    }

    private static ReadSheet Sheet(byte[] workbook, string name) => BookReader.Read(workbook, ReadingLimits.Default, [])!.Single(each => each.Name == name);
}
