using NodaTime;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Policies;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.PublicApi.Support;

/// <summary>Objects of programmes, quality policies and cooperation groups as a customer holds them.</summary>
internal static class OtherSystems
{
    private static readonly LocalDate Day = new(2026, 7, 1);
    private static readonly Instant At = Instant.FromUtc(2024, 6, 14, 10, 0);

    /// <param name="text">Gives the text of a sample.</param>
    public static IEnumerable<object> Roots(Func<string, string> text)
    {
        var policy = QualityPolicyDocument.Read(text("quality-policy-ehpad-des-saules")).PolicyOrThrow();
        var register = MemberRegisterDocument.Read(text("member-register-of-the-example")).RegisterOrThrow();
        var hospitals = Programme.SonsHospitalWave2;
        return
        [
            hospitals.At(At, [StageDeclaration.NotDone("balance"), StageDeclaration.Done("evidence", CalendarMoment.Parse("2024-06"))]), StageDeclaration.NotDone("balance"),
            ComingMoments.After(Programme.Shipped, At), new[] { hospitals.At(At) }, Reversed().Check(), ProgrammeDocument.Read("{}"), ProgrammeDocument.Read(ProgrammeDocument.Write(hospitals)),
            policy.At(Day), OddPolicy().Check(), QualityPolicyDocument.Read("{}"), new PolicyTaskDates("axes", Day, Day), new PolicyValidation(Day, Day, Day), new PolicyAxis("axis", new ActionPlan("Title", [])),
            register, register.At(Day), register.Contributions(2022), register.Movements(2022), MemberRegisterDocument.Read("{}"), CooperationDocument.Read("{}"), OddGroup().Check(),
        ];
    }

    private static Programme Reversed()
        => ProgrammeDocument.Read(ProgrammeDocument.Write(Programme.SonsHospitalWave2).Replace("\"fr\": \"Demander le paiement du solde\"", "\"fr\": \"\"", StringComparison.Ordinal)).ProgrammeOrThrow();

    private static QualityPolicy OddPolicy() => new("Policy", new Establishment(EstablishmentCategory.MedicoSocial, 84), []);

    private static CooperationGroup OddGroup()
        => CooperationDocument.Read(CooperationDocument.Write(CooperationGroup.Nes2023).Replace("\"perMember\": 4.29", "\"perMember\": 4.3", StringComparison.Ordinal)).GroupOrThrow();
}
