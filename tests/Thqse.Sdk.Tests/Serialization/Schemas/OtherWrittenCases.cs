using NodaTime;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Serialization.Schemas;

/// <summary>What is written of programmes, quality policies and cooperation groups.</summary>
internal static class OtherWrittenCases
{
    private static readonly Instant At = Instant.FromUtc(2024, 9, 25, 10, 0);

    public static IEnumerable<SchemaCase> All()
    {
        var policy = QualityPolicyDocument.Read(Sample("quality-policy-ehpad-des-saules")).PolicyOrThrow();
        var register = MemberRegisterDocument.Read(Sample("member-register-of-the-example")).RegisterOrThrow();
        var declared = new[] { StageDeclaration.NotDone("first-instruction"), StageDeclaration.Done("ecosystem-work", CalendarMoment.Parse("2024-06")) };
        return
        [
            new SchemaCase("written state of a programme", "programme-state", ProgrammeStateDocument.Write(Programme.HopEn2.At(At, declared))),
            new SchemaCase("written list of programmes", "programme-list", ProgrammeListDocument.Write([Programme.HopEn2.At(At), Programme.SunEs.At(At)])),
            new SchemaCase("written coming moments", "coming-moments", ComingMomentsDocument.Write(ComingMoments.After([Programme.HopEn2], At), At)),
            new SchemaCase("written state of a quality policy", "quality-policy-state", QualityPolicyStateDocument.Write(policy.At(new LocalDate(2026, 7, 1)))),
            new SchemaCase("written members", "members", MembersDocument.Write(register.At(new LocalDate(2022, 12, 31)), register.Movements(2022))),
            new SchemaCase("written contributions", "contributions", ContributionsDocument.Write(register.Contributions(2022))),
        ];
    }

    private static string Sample(string name) => File.ReadAllText(TestFiles.Path("Samples", name + ".json"));
}
