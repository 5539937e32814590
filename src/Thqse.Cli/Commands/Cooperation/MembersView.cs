using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cooperation;

/// <summary>The members of a day by college, then the movements of a year.</summary>
internal static class MembersView
{
    private const int Indent = 2;

    public static void Fill(Page page, Membership members, YearlyMovements movements, IReadOnlyList<IReadOnlyList<string>> alike, Language language)
    {
        var texts = new CooperationTexts(language);
        page.Paragraph(0, Toned.Strong(members.Group.Label[language]));
        page.Paragraph(0, texts.Members(members.Count, new CommonTexts(language).Date(members.Date)));
        Alike(page, alike, texts);
        foreach (var college in members.Colleges)
        {
            page.Heading($"{college.College.Id} {college.College.Label[language]} ({college.College.Voice.Label(language)}){language.Colon()}{college.Members.Count}");
            if (college.Members.Count == 0)
            {
                page.Paragraph(Indent, Toned.Quiet(texts.Nobody));
            }

            foreach (var member in college.Members)
            {
                page.Hanging(Indent, Indent + 2, member.Name, Toned.Quiet($" [{member.Id}, {member.Kind.Label[language]}]"));
            }
        }

        page.Heading(texts.Movements(movements.Year));
        foreach (var college in movements.Colleges)
        {
            page.Hanging(Indent, Indent + 2, Line(college, language));
        }

        page.Hanging(Indent, Indent + 2, Toned.Strong(texts.MovementsOf(texts.Total, movements.AtStart, movements.Admitted, movements.Left, movements.AtEnd)
            + Others(movements.Colleges.Sum(college => college.Renamed), movements.Colleges.Sum(college => college.Transferred + college.TransferredIn), 0, 0, language)));
        GroupFindings.Fill(page, members.Group, language);
    }

    /// <summary>Who may be one member under several identifiers.</summary>
    public static void Alike(Page page, IReadOnlyList<IReadOnlyList<string>> alike, CooperationTexts texts)
    {
        foreach (var ids in alike)
        {
            page.Paragraph(0, new Toned(texts.Alike(ids), Tone.Unsure));
        }
    }

    private static string Line(CollegeMovements college, Language language)
        => new CooperationTexts(language).MovementsOf(college.College.Id, college.AtStart, college.Admitted, college.Left, college.AtEnd)
            + Others(college.Renamed, college.Transferred, college.TransferredIn, college.TransferredOut, language);

    /// <summary>What else happened in the year, where anything did; it ends the sentence.</summary>
    private static string Others(int renamed, int transferred, int transferredIn, int transferredOut, Language language)
    {
        var (texts, common) = (new CooperationTexts(language), new CommonTexts(language));
        (string Words, int Count)[] all = [(texts.Renamed, renamed), (texts.Transferred, transferred), (texts.TransferredIn, transferredIn), (texts.TransferredOut, transferredOut)];
        var happened = all.Where(each => each.Count > 0).Select(each => $"{each.Words} {common.Number(each.Count)}").ToArray();
        return happened.Length == 0 ? "." : $" ({string.Join(", ", happened)}).";
    }
}
