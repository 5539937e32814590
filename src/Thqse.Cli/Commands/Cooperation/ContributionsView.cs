using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cooperation;

/// <summary>What is due for a year: by college, in all, then by member.</summary>
internal static class ContributionsView
{
    private const int Indent = 2;

    public static void Fill(Page page, YearlyContributions due, IReadOnlyList<IReadOnlyList<string>> alike, Language language)
    {
        var texts = new CooperationTexts(language);
        page.Paragraph(0, Toned.Strong(due.Grid.Label[language]));
        page.Paragraph(0, Toned.Quiet(texts.InForce(new CommonTexts(language).Date(due.Grid.InForceOn)) + " " + due.Grid.Notice[language]));
        MembersView.Alike(page, alike, texts);
        page.Heading(texts.Due(due.Year));
        foreach (var college in due.Colleges)
        {
            page.Hanging(Indent, Indent + 2, $"{college.College.Id} {college.College.Label[language]}{language.Colon()}{Sums(college.Contribution, college.CapitalDue, college.CapitalReturned, language)}.");
        }

        page.Hanging(Indent, Indent + 2, Toned.Strong($"{texts.Total}{language.Colon()}{Sums(due, language)}."));
        page.Heading(texts.ByMember);
        if (due.Members.Count == 0)
        {
            page.Paragraph(Indent, Toned.Quiet(texts.Nobody));
        }

        foreach (var member in due.Members)
        {
            page.Hanging(Indent, Indent + 2, $"{member.Member.Name}{language.Colon()}{Sums(member.Contribution, member.CapitalDue, member.CapitalReturned, language)}", Toned.Quiet($" [{member.Member.Id}, {member.Kind.Label[language]}]"));
        }

        GroupFindings.Fill(page, due.Grid, language);
    }

    /// <summary>What all members owe together.</summary>
    public static string Sums(YearlyContributions due, Language language) => Sums(due.Contribution, due.CapitalDue, due.CapitalReturned, language);

    private static string Sums(decimal contribution, decimal capital, decimal returned, Language language) => new CooperationTexts(language).Sums(
        CooperationMessages.EurosText(contribution, language), CooperationMessages.EurosText(capital, language), CooperationMessages.EurosText(returned, language));
}
