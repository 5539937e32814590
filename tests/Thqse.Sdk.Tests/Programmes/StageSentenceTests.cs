using NodaTime.Text;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Programmes;

/// <summary>Where a stage is, as a reader is told.</summary>
public class StageSentenceTests
{
    private static readonly Programme Calls = ProgrammeDocument.Read("""
        {
          "format": "thqse.programme/1", "id": "calls", "version": "1.0.0", "label": { "fr": "Appels", "en": "Calls" }, "notice": { "fr": "Inventé.", "en": "Made up." }, "asKnownOn": "2027-01-01",
          "stages": [
            { "id": "letter", "label": { "fr": "Lettre", "en": "Letter" }, "closes": "2027-01-10" },
            { "id": "budget", "label": { "fr": "Budget", "en": "Budget" }, "closes": "2027-01-20" },
            { "id": "works", "label": { "fr": "Travaux", "en": "Works" }, "opens": "2027-02-01", "needs": ["letter", "budget"] },
            { "id": "jury", "label": { "fr": "Jury", "en": "Jury" }, "opens": "2027-03-15", "closes": "2027-03-15" },
            { "id": "visit", "label": { "fr": "Visite", "en": "Visit" }, "opens": "2027-04/mid", "closes": "2027-04/late" },
            { "id": "plan", "label": { "fr": "Plan", "en": "Plan" }, "closes": "2027-05" },
            { "id": "network", "label": { "fr": "Réseau", "en": "Network" }, "opens": "2027-06" },
            { "id": "report", "label": { "fr": "Rapport", "en": "Report" } }
          ]
        }
        """).ProgrammeOrThrow();

    [Theory]
    [InlineData("works", "2027-01-05", "Pas encore ouverte (ouverture : 1er février 2027).", "Not open yet: opens 1 February 2027.")]
    [InlineData("works", "2027-03-01", "Ouverte, sans fermeture connue.", "Open, no closing is known.")]
    [InlineData("report", "2027-03-01", "Aucune date n'est connue.", "No date is known.")]
    [InlineData("jury", "2027-03-01", "À venir : 15 mars 2027.", "To come: 15 March 2027.")]
    [InlineData("jury", "2027-03-15", "En cours : 15 mars 2027.", "Under way: 15 March 2027.")]
    [InlineData("jury", "2027-03-16", "Passée : 15 mars 2027.", "Over: 15 March 2027.")]
    [InlineData("letter", "2027-01-11", "Close (fermeture : 10 janvier 2027).", "Closed (closing: 10 January 2027).")]
    [InlineData("plan", "2027-05-15", "Incertaine, peut-être déjà close (fermeture : mai 2027) ; il reste au plus 16 jours.", "Uncertain, perhaps closed already: closes May 2027; at most 16 days left.")]
    [InlineData("network", "2027-06-15", "Incertaine, peut-être pas encore ouverte (ouverture : juin 2027).", "Uncertain, perhaps not open yet: opens June 2027.")]
    public void A_stage_says_where_it_is(string stage, string day, string french, string english)
    {
        var state = At(day)[stage];

        Assert.Equal((french, english), (state.Explain(Language.French), state.Explain(Language.English)));
    }

    [Theory]
    [InlineData("2027-01-15", "Bloquée : l'étape « Lettre » ne peut plus être faite.", "Blocked: the stage \"Letter\" can no longer be done.")]
    [InlineData("2027-01-25", "Bloquée : les étapes « Lettre », « Budget » ne peuvent plus être faites.", "Blocked: the stages \"Letter\", \"Budget\" can no longer be done.")]
    public void A_stage_says_what_blocks_it(string day, string french, string english)
    {
        var state = Calls.At(InstantOf(day), [StageDeclaration.NotDone("letter"), StageDeclaration.NotDone("budget")])["works"];

        Assert.EndsWith(french, state.Explain(Language.French), StringComparison.Ordinal);
        Assert.EndsWith(english, state.Explain(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-Q0")]
    [InlineData("2027-Q5")]
    [InlineData("2027/Q1")]
    [InlineData("20a7-Q1")]
    [InlineData("0000-Q1")]
    [InlineData("2027-13")]
    [InlineData("0000-01")]
    [InlineData("0000")]
    [InlineData("20a7")]
    [InlineData("2027-01/soon")]
    [InlineData("2027-13/early")]
    public void A_text_of_no_moment_is_refused(string text) => Assert.False(CalendarMoment.TryParse(text, out _));

    private static ProgrammeState At(string day) => Calls.At(InstantOf(day));

    private static NodaTime.Instant InstantOf(string day) => InstantPattern.ExtendedIso.Parse(day + "T11:00:00Z").Value;
}
