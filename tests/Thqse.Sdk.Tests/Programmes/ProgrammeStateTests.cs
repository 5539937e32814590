using System.Text.Json.Nodes;
using NodaTime;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Programmes;

public class ProgrammeStateTests
{
    private static readonly Programme Sons = Programme.SonsHospitalWave2;

    [Fact]
    public void A_stage_that_is_not_there_cannot_be_declared()
    {
        var exception = Assert.Throws<ArgumentException>(() => Sons.At(Noon("2024-11-19"), [StageDeclaration.NotDone("file")]));

        Assert.Contains("'file'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stage_is_declared_once()
        => Assert.Throws<ArgumentException>(() => Sons.At(Noon("2024-11-19"), [StageDeclaration.NotDone("balance"), StageDeclaration.Done("balance", CalendarMoment.Parse("2024"))]));

    [Fact]
    public void Done_where_no_closing_is_known_is_on_time()
        => Assert.Equal(StageProgress.OnTime, Programme.Care.At(Noon("2025-01-01"), [StageDeclaration.Done("domain-3", CalendarMoment.Parse("2024-12"))])["domain-3"].Progress);

    [Fact]
    public void Done_within_an_imprecise_closing_cannot_be_judged()
        => Assert.Equal(
            [StageProgress.OnTime, StageProgress.Uncertain, StageProgress.Late],
            new[] { "2024-09-20", "2024-09-25", "2024-10-11" }.Select(day => Programme.HopEn2.At(Noon("2024-12-01"), [StageDeclaration.Done("applications", CalendarMoment.Parse(day))])["applications"].Progress));

    [Fact]
    public void Not_done_within_an_imprecise_closing_is_not_missed_yet()
        => Assert.Equal(
            [StageProgress.Due, StageProgress.Missed],
            new[] { "2024-10-05", "2024-10-11" }.Select(day => Programme.HopEn2.At(Noon(day), [StageDeclaration.NotDone("applications")])["applications"].Progress));

    [Fact]
    public void The_next_deadline_is_the_first_that_is_to_come_and_not_done()
    {
        Assert.Equal("administrative-file", Sons.At(Noon("2024-06-13")).Next!.Stage.Id);
        Assert.Equal("evidence", Sons.At(Noon("2024-06-13"), [StageDeclaration.Done("administrative-file", CalendarMoment.Parse("2024-06-01"))]).Next!.Stage.Id);
        Assert.Null(Sons.At(Noon("2027-01-01")).Next);
    }

    [Fact]
    public void What_is_to_come_is_told_the_soonest_first()
        => Assert.Equal(
            [
                ("hop-en-2", "ecosystem-work", ComingKind.Closing), ("care", "domain-1-declaration-webinar", ComingKind.Closing),
                ("hop-en-2", "first-instruction", ComingKind.Closing), ("hop-en-2", "applications", ComingKind.Opening),
            ],
            ComingMoments.After([Programme.HopEn2, Programme.Care], Noon("2024-06-14"), 30).Select(coming => (coming.Programme.Id, coming.Stage.Id, coming.Kind)));

    /// <summary>30 days from 20 October at noon are 19 November at noon, on the clock: the hour that is repeated does not cut it off.</summary>
    [Theory]
    [InlineData(29, 0)]
    [InlineData(30, 1)]
    [InlineData(int.MaxValue, 6)]
    public void Days_are_counted_on_the_clock(int days, int deadlines)
        => Assert.Equal(deadlines, ComingMoments.After([Sons], Noon("2024-10-20"), days).Count);

    [Fact]
    public void Days_are_not_negative()
        => Assert.Throws<ArgumentOutOfRangeException>(() => ComingMoments.After([Sons], Noon("2024-10-20"), -1));

    [Fact]
    public void Why_is_said_in_both_languages()
    {
        var missed = Sons.At(Noon("2024-11-20"), [StageDeclaration.NotDone("administrative-file")]);

        Assert.Equal("Close (fermeture : 19 novembre 2024 à 12\u00A0h\u00A000). Manquée.", missed["administrative-file"].Explain(Language.French));
        Assert.Equal("Open, closes 18 June 2025 at 12:00; 210 days left. Blocked: the stage \"File the administrative documents with the ANS\" can no longer be done.", missed["evidence"].Explain(Language.English));
        Assert.Equal("Aucune date n'est connue.", Programme.Care.At(missed.At)["domain-3"].Explain(Language.French));
        Assert.Equal("Open, no closing is known.", Programme.MonEspaceSanteTrials.At(missed.At)["agenda"].Explain(Language.English));
        var before = Noon("2024-05-10");
        Assert.Equal("Incertaine, peut-être pas encore ouverte (ouverture : mai 2024 ; fermeture : juin 2024).", Programme.HopEn2.At(before)["ecosystem-work"].Explain(Language.French));
        Assert.Equal("Not open yet: opens mid-July 2024, closes between late September 2024 and early October 2024.", Programme.HopEn2.At(before)["applications"].Explain(Language.English));
    }

    /// <summary>What is in doubt is told, and nothing else: the opening until it is surely past, the closing from when it can be.</summary>
    [Theory]
    [InlineData("hop-en-2", "applications", "2024-07-15", "Incertaine, peut-être pas encore ouverte (ouverture : mi-juillet 2024 ; fermeture : entre fin septembre 2024 et début octobre 2024).")]
    [InlineData("hop-en-2", "applications", "2024-09-25", "Incertaine, peut-être déjà close (fermeture : entre fin septembre 2024 et début octobre 2024) ; il reste au plus 16 jours.")]
    [InlineData("hop-en-2", "following-work", "2024-12-31", "Pas encore ouverte (ouverture : 2025 ; fermeture : 2028).")]
    [InlineData("care", "domain-1-declaration-webinar", "2024-06-30", "À venir : début juillet 2024.")]
    [InlineData("care", "domain-1-declaration-webinar", "2024-07-03", "Incertaine, la date n'est pas assez précise : début juillet 2024.")]
    [InlineData("care", "domain-1-declaration-webinar", "2024-07-11", "Passée : début juillet 2024.")]
    [InlineData("thqse-normandy-2024", "launch", "2024-11-05", "En cours : 5 novembre 2024.")]
    public void A_stage_says_what_is_known_of_its_moments(string programme, string stage, string day, string said)
        => Assert.Equal(said, Programme.Shipped.Single(each => each.Id == programme).At(CalendarMoment.Parse(day).Earliest)[stage].Explain(Language.French));

    [Fact]
    public void A_window_whose_bounds_overlap_may_be_before_and_after()
    {
        var programme = ProgrammeDocument.Read(ProgrammeDocument.Write(Programme.Tods2024).Replace("\"closes\": \"2024-06-27\"", "\"opens\": \"2024-06\", \"closes\": \"2024-06/late\"", StringComparison.Ordinal)).ProgrammeOrThrow();

        Assert.Equal("Uncertain, perhaps not open yet, perhaps closed already: opens June 2024, closes late June 2024.", programme.At(Noon("2024-06-25"))["opt-out"].Explain(Language.English));
    }

    [Fact]
    public void The_next_deadline_is_told_with_the_time_left_and_what_blocks_it()
    {
        var state = Sons.At(Noon("2024-11-20"), [StageDeclaration.NotDone("administrative-file")]);

        Assert.Equal("Deadline: 18 June 2025 at 12:00; 210 days left. Blocked: the stage \"File the administrative documents with the ANS\" can no longer be done.", state.Next!.ExplainDeadline(Language.English));
        Assert.Equal("Échéance : 2028 ; il reste de 1191 jours à 1557 jours.", Programme.HopEn2.At(Noon("2024-09-26"))["following-work"].ExplainDeadline(Language.French));
        Assert.Equal("Date : 25 juin 2024 ; il reste 11 jours.", Programme.MonEspaceSanteTrials.At(Noon("2024-06-14"))["medico-social-interim"].ExplainDeadline(Language.French));
        Assert.Null(state["administrative-file"].ExplainDeadline(Language.French));
    }

    [Theory]
    [InlineData("2024..2028", "Période annoncée : de 2024 à 2028.", "Announced period: 2024 to 2028.")]
    [InlineData("2024-04..2024-10", "Période annoncée : d'avril 2024 à octobre 2024.", "Announced period: April 2024 to October 2024.")]
    [InlineData("2024-01-01..2024-Q4", "Période annoncée : du 1er janvier 2024 au 4e trimestre 2024.", "Announced period: 1 January 2024 to Q4 2024.")]
    [InlineData("2024", "Période annoncée : 2024.", "Announced period: 2024.")]
    public void A_period_is_from_one_end_to_the_other(string period, string french, string english)
    {
        var programme = ProgrammeDocument.Read(ProgrammeDocument.Write(Programme.HopEn2).Replace("2024..2028", period, StringComparison.Ordinal)).ProgrammeOrThrow();

        Assert.Equal((french, english), (programme.Announced(Language.French), programme.Announced(Language.English)));
        Assert.Null(Sons.Announced(Language.French));
    }

    /// <summary>The year 9999 is the last of the calendar, and its end has no local time of its own: a day before it is reckoned as any other.</summary>
    [Theory]
    [InlineData("9999", "9999-12-30", "il reste au plus 2 jours")]
    [InlineData("9999-12-31", "9999-12-29", "il reste 3 jours")]
    [InlineData("9999-12-31", "9999-12-31T23:59", "il reste 1\u00A0min")]
    [InlineData("9999-12-31T23:59", "9999-12-31T23:59", "il reste moins d'une minute")]
    public void The_last_moments_of_the_calendar_are_moments_too(string closes, string at, string said)
    {
        var programme = ProgrammeDocument.Read(ProgrammeDocument.Write(Programme.Tods2024).Replace("2024-06-27", closes, StringComparison.Ordinal)).ProgrammeOrThrow();

        Assert.Contains(said, programme.At(CalendarMoment.Parse(at).Earliest)["opt-out"].Explain(Language.French), StringComparison.Ordinal);
        Assert.Single(ComingMoments.After([programme], CalendarMoment.Parse(at).Earliest, 5));
    }

    [Theory]
    [InlineData("2024-11-17T11:59", "il reste 2 jours")]
    [InlineData("2024-11-17T12:01", "il reste 47\u00A0h\u00A059\u00A0min")]
    [InlineData("2024-11-18T12:00", "il reste 24\u00A0h")]
    [InlineData("2024-11-19T11:15", "il reste 45\u00A0min")]
    [InlineData("2024-11-19T12:00", "il reste moins d'une minute")]
    public void The_time_left_is_said_as_finely_as_it_matters(string at, string said)
    {
        var moment = CalendarMoment.Parse(at).Earliest;

        Assert.Contains(said, Sons.At(moment)["administrative-file"].Explain(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_says_the_moment_in_legal_time_and_the_day_on_which_the_calendar_was_known()
    {
        var document = JsonNode.Parse(ProgrammeStateDocument.Write(Sons.At(Noon("2024-11-19")), Language.English))!;

        Assert.Equal(
            ("2024-11-19T12:00:00+01:00", "2024-06-13", "sons-hospital-wave-2", "administrative-file", "minute"),
            (Text(document["at"]), Text(document["asKnownOn"]), Text(document["programme"]!["id"]), Text(document["next"]!["stage"]), Text(document["next"]!["precision"])));
        Assert.Equal("2025-06-18T12:00:00+02:00", Text(JsonNode.Parse(ProgrammeStateDocument.Write(Sons.At(Noon("2025-06-18"))))!["at"]));
    }

    private static Instant Noon(string day) => CalendarMoment.Parse(day + "T12:00").Earliest;

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
