using NodaTime;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Programmes;

namespace Thqse.Cli.Commands.Programmes;

/// <summary>A programme as who has to meet its deadlines reads it.</summary>
internal static class ProgrammeView
{
    private const int Indent = 2;

    public static void Fill(Page page, ProgrammeState state, Language language)
    {
        var texts = new ProgrammeTexts(language);
        var programme = state.Programme;
        page.Paragraph(0, Toned.Strong(programme.Label[language]));
        page.Paragraph(0, texts.At(Moment(state.At, language)));
        page.Paragraph(0, Toned.Quiet(texts.Known(new CommonTexts(language).Date(programme.AsKnownOn)) + " " + programme.Notice[language]));
        if (programme.Announced(language) is { } announced)
        {
            page.Paragraph(0, announced);
        }

        page.Heading(texts.StageHeading);
        foreach (var stage in state.Stages)
        {
            Stage(page, stage, language);
        }

        if (programme.Segments.Count > 0)
        {
            page.Heading(texts.Segments);
            foreach (var segment in programme.Segments)
            {
                page.Paragraph(Indent, segment.Label[language] + language.Colon() + segment.Perimeter.Label(language) + ".");
            }
        }

        page.Heading(texts.NextHeading);
        page.Paragraph(Indent, state.Next is { } next ? next.Stage.Label[language] + ". " + next.ExplainDeadline(language) : texts.NoNext);
        NotesView.Fill(page, texts.Findings, programme.Check().Select(finding => finding.Place + language.Colon() + finding.Explain(language)));
    }

    public static string Moment(Instant at, Language language)
    {
        var local = at.InZone(CalendarMoment.TimeZone).LocalDateTime;
        return CalendarMoment.Parse(FormattableString.Invariant($"{local:yyyy-MM-dd}T{local:HH:mm}")).Say(language);
    }

    private static void Stage(Page page, StageState state, Language language)
    {
        page.Blank();
        page.Paragraph(Indent, Toned.Strong(state.Stage.Label[language]), Toned.Quiet(" [" + state.Stage.Id + "]"));
        page.Paragraph(Indent + 2, new Toned(state.Explain(language), ToneOf(state)));
        if (state.Stage.Note is { } note)
        {
            page.Paragraph(Indent + 2, note[language]);
        }

        foreach (var figure in state.Stage.Figures)
        {
            page.Paragraph(Indent + 2, Sentence.Capital(figure.Label[language]) + language.Colon() + new CommonTexts(language).Number(figure.Value) + ".");
        }

        if (state.Stage.Lines is { } lines)
        {
            page.Paragraph(Indent + 2, Toned.Quiet("(" + new CommonTexts(language).SourceLines(lines) + ")"));
        }
    }

    private static Tone ToneOf(StageState state) => state.IsBlocked ? Tone.Bad : state.Progress switch
    {
        StageProgress.Missed or StageProgress.Late => Tone.Bad,
        StageProgress.OnTime => Tone.Good,
        StageProgress.Uncertain => Tone.Unsure,
        StageProgress.Due or null => state.Status switch
        {
            StageStatus.Open => Tone.Open,
            StageStatus.Uncertain => Tone.Unsure,
            StageStatus.NotYet or StageStatus.Closed => Tone.Plain,
        },
    };
}
