using NodaTime;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Policies;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Serialization.Fuzzing;

/// <summary>What a host does with programmes, quality policies and cooperation groups that it has read.</summary>
internal static class OtherUses
{
    private static readonly Instant At = Instant.FromUtc(2024, 9, 25, 10, 0);
    private static readonly LocalDate Day = new(2026, 7, 1);

    public static void Of(Programme programme)
    {
        var state = programme.At(At, [.. programme.Stages.Select(stage => StageDeclaration.NotDone(stage.Id))]);
        Assert.NotEmpty(ProgrammeStateDocument.Write(state) + ComingMomentsDocument.Write(ComingMoments.After([programme], At), At) + programme.Check().Count);
        var written = Uses.Written("programme", ProgrammeDocument.Write(programme));
        Assert.Equal(written, ProgrammeDocument.Write(ProgrammeDocument.Read(written).ProgrammeOrThrow()));
    }

    public static void Of(QualityPolicy policy)
    {
        Assert.NotEmpty(QualityPolicyStateDocument.Write(policy.At(Day)));
        var written = Uses.Written("quality-policy", QualityPolicyDocument.Write(policy));
        Assert.Equal(written, QualityPolicyDocument.Write(QualityPolicyDocument.Read(written).PolicyOrThrow()));
    }

    public static void Of(CooperationGroup group)
    {
        Assert.NotNull(group.Check());
        var written = Uses.Written("cooperation", CooperationDocument.Write(group));
        Assert.Equal(written, CooperationDocument.Write(CooperationDocument.Read(written).GroupOrThrow()));
    }

    public static void Of(MemberRegister register)
    {
        Assert.NotEmpty(MembersDocument.Write(register.At(Day), register.Movements(Day.Year)) + ContributionsDocument.Write(register.Contributions(Day.Year)));
        var written = Uses.Written("member-register", MemberRegisterDocument.Write(register));
        Assert.Equal(written, MemberRegisterDocument.Write(MemberRegisterDocument.Read(written).RegisterOrThrow()));
    }
}
