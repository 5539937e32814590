using System.Text.Json.Nodes;
using NodaTime;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Programmes;

public class ProgrammeStateTests
{
    private static readonly Programme Sons = ShippedProgrammes.SonsHospitalWave2;

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
        => Assert.Equal(StageProgress.OnTime, ShippedProgrammes.Care.At(Noon("2025-01-01"), [StageDeclaration.Done("domain-3", CalendarMoment.Parse("2024-12"))])["domain-3"].Progress);

    [Fact]
    public void Done_within_an_imprecise_closing_cannot_be_judged()
        => Assert.Equal(
            [StageProgress.OnTime, StageProgress.Uncertain, StageProgress.Late],
            new[] { "2024-09-20", "2024-09-25", "2024-10-11" }.Select(day => ShippedProgrammes.HopEn2.At(Noon("2024-12-01"), [StageDeclaration.Done("applications", CalendarMoment.Parse(day))])["applications"].Progress));

    [Fact]
    public void Not_done_within_an_imprecise_closing_is_not_missed_yet()
        => Assert.Equal(
            [StageProgress.Due, StageProgress.Missed],
            new[] { "2024-10-05", "2024-10-11" }.Select(day => ShippedProgrammes.HopEn2.At(Noon(day), [StageDeclaration.NotDone("applications")])["applications"].Progress));

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
            ComingMoments.After([ShippedProgrammes.HopEn2, ShippedProgrammes.Care], Noon("2024-06-14"), 30).Select(coming => (coming.Programme.Id, coming.Stage.Id, coming.Kind)));

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

        Assert.Equal("Close (fermeture : 19 novembre 2024 à 12 h 00). Manquée.", missed["administrative-file"].Explain(missed.At, Language.French));
        Assert.Equal("Open, closes 18 June 2025 at 12:00; 210 days left. Blocked: the stage \"File the administrative documents with the ANS\" can no longer be done.", missed["evidence"].Explain(missed.At, Language.English));
        Assert.Equal("Aucune date n'est connue.", ShippedProgrammes.Care.At(missed.At)["domain-3"].Explain(missed.At, Language.French));
        Assert.Equal("Open, no closing is known.", ShippedProgrammes.MonEspaceSanteTrials.At(missed.At)["agenda"].Explain(missed.At, Language.English));
        var before = Noon("2024-05-10");
        Assert.Equal("Incertaine, le calendrier n'est pas assez précis (ouverture : mai 2024 ; fermeture : juin 2024).", ShippedProgrammes.HopEn2.At(before)["ecosystem-work"].Explain(before, Language.French));
        Assert.Equal("Not open yet: opens mid-July 2024.", ShippedProgrammes.HopEn2.At(before)["applications"].Explain(before, Language.English));
    }

    [Theory]
    [InlineData("2024-11-17T11:59", "il reste 2 jours")]
    [InlineData("2024-11-17T12:01", "il reste 47 h 59 min")]
    [InlineData("2024-11-18T12:00", "il reste 24 h")]
    [InlineData("2024-11-19T11:15", "il reste 45 min")]
    [InlineData("2024-11-19T12:00", "il reste moins d'une minute")]
    public void The_time_left_is_said_as_finely_as_it_matters(string at, string said)
    {
        var moment = CalendarMoment.Parse(at).Earliest;

        Assert.Contains(said, Sons.At(moment)["administrative-file"].Explain(moment, Language.French), StringComparison.Ordinal);
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
