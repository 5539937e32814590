using NodaTime;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Programmes;

/// <summary>What the sources say, counted by hand.</summary>
public class ShippedProgrammeTests
{
    public static TheoryData<string> Ids => [.. Programme.Shipped.Select(programme => programme.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_programme_has_no_finding(string id) => Assert.Empty(Named(id).Check().Select(finding => finding.ToString()));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_programme_quotes_its_source_everywhere(string id)
    {
        var programme = Named(id);

        Assert.NotNull(programme.Source);
        Assert.All(programme.Stages, stage => Assert.NotNull(stage.Lines));
        Assert.All(programme.Segments, segment => Assert.NotNull(segment.Lines));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_programme_written_and_read_is_the_same(string id)
    {
        var written = ProgrammeDocument.Write(Named(id));

        Assert.Equal(written, ProgrammeDocument.Write(ProgrammeDocument.Read(written).ProgrammeOrThrow()));
    }

    [Fact]
    public void The_programmes_are_those_of_the_sources()
        => Assert.Equal(
            [
                ("sons-hospital-wave-2", 6), ("hop-en-2", 4), ("care", 4), ("mon-espace-sante-trials", 6), ("thqse-normandy-2024", 13), ("nes-markets", 7),
                ("sun-es", 1), ("tods-2024", 1), ("cyber-june-2024", 13),
            ],
            Programme.Shipped.Select(programme => (programme.Id, programme.Stages.Count)));

    [Fact]
    public void Each_stage_of_SONS_needs_the_one_before()
    {
        var stages = Programme.SonsHospitalWave2.Stages;

        Assert.Empty(stages[0].Needs);
        Assert.Equal(stages.Take(5).Select(stage => stage.Id), stages.Skip(1).Select(stage => Assert.Single(stage.Needs)));
    }

    [Fact]
    public void The_figures_of_CaRE_are_those_of_Normandy()
        => Assert.Equal(
            [("applications", 42m), ("validated", 39m), ("public-share", 100m), ("private-share", 70m), ("largest-support", 3_442_395m)],
            Programme.Care["domain-1-applications"].Figures.Select(figure => (figure.Id, figure.Value)));

    [Fact]
    public void HOP_EN_2_has_a_first_perimeter_and_others_under_study()
        => Assert.Equal([4, 3, 4], Enum.GetValues<SegmentPerimeter>().Select(perimeter => Programme.HopEn2.Segments.Count(segment => segment.Perimeter == perimeter)));

    [Fact]
    public void The_self_diagnosis_of_Normandy_is_a_campaign()
    {
        var stage = Programme.ThqseNormandy2024["self-diagnosis"];
        var campaign = new Campaign(stage.Label[Language.French], stage.Window);

        Assert.Equal((new LocalDate(2024, 11, 13), new LocalDate(2024, 12, 20)), (campaign.Opens, campaign.Closes));
        Assert.Equal(CampaignState.Open, campaign.StateAt(new LocalDate(2024, 12, 20)));
        Assert.Equal(
            [CampaignState.Upcoming, CampaignState.Open, CampaignState.Open, CampaignState.Closed],
            new[] { stage.Window.Opens!.Earliest - Duration.Epsilon, stage.Window.Opens.Earliest, stage.Window.Closes!.Latest, stage.Window.Closes.Latest + Duration.Epsilon }.Select(campaign.StateAt));
        Assert.Throws<ArgumentException>(() => new Campaign("imprecise", Programme.HopEn2["applications"].Window));
        Assert.Throws<ArgumentException>(() => new Campaign("without an opening", Programme.SonsHospitalWave2["evidence"].Window));
    }

    [Fact]
    public void A_period_is_announced_and_opens_nothing()
    {
        Assert.Equal(
            [("hop-en-2", "2024..2028"), ("sun-es", "2021..2024")],
            Programme.Shipped.Where(programme => programme.Period is not null).Select(programme => (programme.Id, $"{programme.Period}")));
        Assert.DoesNotContain(ComingMoments.After([Programme.SunEs], CalendarMoment.Parse("2020").Earliest), coming => coming.Kind == ComingKind.Opening);
    }

    [Fact]
    public void The_sessions_are_eight_of_two_hours()
    {
        var sessions = Programme.ThqseNormandy2024.Stages.Where(stage => stage.Id.Contains("session", StringComparison.Ordinal)).ToArray();

        Assert.Equal(8, sessions.Length);
        Assert.All(sessions, session => Assert.Equal(Duration.FromHours(2), session.Window.Closes!.Latest - session.Window.Opens!.Earliest));
        Assert.Equal(
            [IsoDayOfWeek.Thursday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Monday, IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, IsoDayOfWeek.Friday],
            sessions.Select(session => session.Window.Opens!.FirstDay.DayOfWeek));
    }

    [Fact]
    public void The_sample_of_one_s_own_programme_is_sound()
        => Assert.Empty(ProgrammeDocument.Read(File.ReadAllText(TestFiles.Path("Samples", "programme-regional-call.json"))).ProgrammeOrThrow().Check());

    private static Programme Named(string id) => Programme.Shipped.Single(programme => programme.Id == id);
}
