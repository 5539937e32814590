using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cooperation;

/// <summary>A cooperation group as who keeps its register reads it: what each kind of member pays, what is what in the field, the rules, the readings.</summary>
internal static class GroupView
{
    private const int Indent = 2;

    public static void Fill(Page page, CooperationGroup group, Language language)
    {
        var (texts, common) = (new CooperationTexts(language), new CommonTexts(language));
        page.Paragraph(0, Toned.Strong(group.Label[language]), Toned.Quiet(" [" + group.Id + "]"));
        page.Paragraph(0, Toned.Quiet(texts.InForce(common.Date(group.InForceOn)) + " " + group.Notice[language]));
        foreach (var college in group.Colleges)
        {
            page.Heading($"{college.Id} {college.Label[language]} ({college.Voice.Label(language)})");
            page.Hanging(Indent, Indent + 2, Capital(college.Capital, language));
            foreach (var kind in group.Kinds.Where(kind => kind.College == college.Id))
            {
                page.Hanging(Indent, Indent + 2, kind.Label[language] + language.Colon() + texts.AYear(CooperationMessages.EurosText(kind.Contribution, language)) + ".", Toned.Quiet(" [" + kind.Id + "]"));
            }
        }

        page.Heading(texts.Structures);
        foreach (var structure in group.Structures)
        {
            page.Hanging(Indent, Indent + 2, structure.Label[language] + language.Colon() + string.Join(", ", structure.Kinds) + ".", Toned.Quiet(" [" + structure.Id + "]"));
        }

        page.Heading(texts.Rules);
        foreach (var rule in group.Governance)
        {
            page.Hanging(Indent, Indent + 2, Sentence.Capital(rule.Label[language]) + (rule.Value is { } value ? language.Colon() + common.Number(value) : string.Empty) + ".");
        }

        ReadingsView.Fill(page, group.Ledger, language);
        GroupFindings.Fill(page, group, language);
    }

    private static string Capital(CapitalShare capital, Language language)
    {
        var (texts, common) = (new CooperationTexts(language), new CommonTexts(language));
        return texts.Capital(CooperationMessages.EurosText(capital.PerMember, language))
            + (capital is { Envelope: { } envelope, Members: { } members, Confidence: { } confidence }
                ? texts.Inferred(CooperationMessages.EurosText(envelope, language), common.Number(members), confidence.Label(language))
                : string.Empty)
            + ".";
    }
}
