using NodaTime;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Programmes;

namespace Thqse.Cli.Commands.Programmes;

/// <summary>What is to come, the soonest first.</summary>
internal static class ComingMomentsView
{
    private const int Indent = 2;

    public static void Fill(Page page, IReadOnlyList<ComingMoment> coming, Instant at, Language language)
    {
        var texts = new ProgrammeTexts(language);
        page.Paragraph(0, texts.At(ProgrammeView.Moment(at, language)));
        if (coming.Count == 0)
        {
            page.Paragraph(0, texts.NothingToCome);
        }

        foreach (var each in coming)
        {
            page.Blank();
            page.Paragraph(0, Toned.Strong(each.Stage.Label[language]), Toned.Quiet(" [" + each.Programme.Id + " " + each.Stage.Id + "]"));
            page.Paragraph(Indent, new Toned(each.Explain(language), each.Moment.IsPrecise ? Tone.Plain : Tone.Unsure));
        }

        foreach (var programme in coming.Select(each => each.Programme).Distinct())
        {
            page.Blank();
            page.Paragraph(0, Toned.Quiet(programme.Id + language.Colon() + programme.KnownOn(language)));
        }
    }
}
