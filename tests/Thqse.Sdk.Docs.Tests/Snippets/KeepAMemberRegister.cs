using NodaTime;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Serialization;

namespace Snippets;

internal static class KeepAMemberRegister
{
    public static void Run()
    {
        #region Show
        var register = MemberRegisterDocument.Read(File.ReadAllText("samples/data/member-register-of-the-example.json")).RegisterOrThrow();
        Console.WriteLine($"{register.At(new LocalDate(2022, 11, 30)).Count} members");
        var due = register.Contributions(2022);
        Console.WriteLine(FormattableString.Invariant($"{due.Contribution} € a year, {due.CapitalDue} € of capital due, {due.CapitalReturned} € given back"));
        var movements = register.Movements(2022);
        Console.WriteLine($"{movements.AtStart} + {movements.Admitted} - {movements.Left} = {movements.AtEnd}");
        #endregion

        NextBlock();

        #region Capital
        var capital = CooperationGroup.Nes2023.Colleges[0].Capital;
        Console.WriteLine(FormattableString.Invariant($"{capital.Envelope} / {capital.Members} = {capital.PerMember} ({capital.Confidence}); among 94: {capital.Among(94)}"));
        #endregion
    }
}
