using NodaTime;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.EveryDocument;

/// <summary>Programmes, quality policies and cooperation groups: those that are shipped, and what is made of a document.</summary>
internal static class OtherPages
{
    private static readonly Instant At = Instant.FromUtc(2024, 9, 25, 10, 0);
    private static readonly LocalDate Day = new(2026, 7, 1);

    public static void WriteShipped(Pages pages)
    {
        foreach (var programme in Programme.Shipped)
        {
            pages.Add(programme.Id, ProgrammeDocument.Write(programme) + string.Join("\n", programme.Check()));
            pages.Add("state of " + programme.Id, language => ProgrammeStateDocument.Write(programme.At(At), language));
        }

        pages.Add("programmes", language => ProgrammeListDocument.Write([.. Programme.Shipped.Select(programme => programme.At(At))], language));
        pages.Add("to come", language => ComingMomentsDocument.Write(ComingMoments.After(Programme.Shipped, At), At, language));
        pages.Add("cooperation group", CooperationDocument.Write(CooperationGroup.Nes2023));
    }

    public static void Write(Pages pages, byte[] utf8)
    {
        var programme = ProgrammeDocument.ReadUtf8(utf8);
        pages.Add("read as a programme", programme.Diagnostics);
        if (programme.Programme is { } own)
        {
            pages.Add("programme again", ProgrammeDocument.Write(own));
        }

        var policy = QualityPolicyDocument.ReadUtf8(utf8);
        pages.Add("read as a quality policy", policy.Diagnostics);
        if (policy.Policy is { } project)
        {
            pages.Add("quality policy again", QualityPolicyDocument.Write(project));
            pages.Add("state of the policy", language => QualityPolicyStateDocument.Write(project.At(Day), language));
        }

        var register = MemberRegisterDocument.ReadUtf8(utf8);
        pages.Add("read as a member register", register.Diagnostics);
        if (register.Register is { } members)
        {
            pages.Add("register again", MemberRegisterDocument.Write(members));
            pages.Add("members", language => MembersDocument.Write(members.At(Day), members.Movements(2022), language));
            pages.Add("contributions", language => ContributionsDocument.Write(members.Contributions(2022), language));
        }
    }
}
