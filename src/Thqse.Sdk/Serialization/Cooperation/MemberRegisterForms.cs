using System.Text.Json;
using NodaTime;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>The member register document: what each event must say depends on what happened.</summary>
internal static class MemberRegisterForms
{
    public const string CooperationMember = "cooperation";
    public const string EventsMember = "events";

    private const string EventMember = "event";
    private const string NameMember = "name";
    private const string KindMember = "kind";
    private const string StructureMember = "structure";

    private static readonly FormMember<RegisterEvent, LocalDate> Date = Required("date", DocumentDates.Form, (RegisterEvent happened) => happened.Date).Meaning("The day on which it has effect.");
    private static readonly FormMember<RegisterEvent, RegisterEventKind> What = Required(EventMember, Camel<RegisterEventKind>(), (RegisterEvent happened) => happened.Event).Meaning("What happened.");
    private static readonly FormMember<RegisterEvent, string> Member = Required("member", Name, (RegisterEvent happened) => happened.Member).Meaning("The identifier of the member, the same in all its events.");
    private static readonly FormMember<RegisterEvent, string?> NewName = Optional(NameMember, Name, (RegisterEvent happened) => happened.Name).Meaning("The name from that day on.");
    private static readonly FormMember<RegisterEvent, string?> Kind = Optional(KindMember, Name, (RegisterEvent happened) => happened.Kind).Meaning("The kind of member from that day on, which says the college.");
    private static readonly FormMember<RegisterEvent, string?> Structure = Optional(StructureMember, Name, (RegisterEvent happened) => happened.Structure).Meaning("What the member is in the field, such as cpts.");

    private static readonly ObjectRule[] Rules =
    [
        new WhenThen(Is(RegisterEventKind.Admitted), new MemberIsGiven(NameMember), new MemberIsGiven(KindMember)),
        new WhenThen(Is(RegisterEventKind.Left), new MemberHasNoPlace(NameMember), new MemberHasNoPlace(KindMember), new MemberHasNoPlace(StructureMember)),
        new WhenThen(Is(RegisterEventKind.Renamed), new MemberIsGiven(NameMember), new MemberHasNoPlace(KindMember), new MemberHasNoPlace(StructureMember)),
    ];

    public static readonly ObjectForm<RegisterEvent> Event = new(
        [Date, What, Member, NewName, Kind, Structure],
        element => new RegisterEvent(Date.Of(element), What.Of(element), Member.Of(element), NewName.Of(element), Kind.Of(element), Structure.Of(element)),
        Rules);

    public static readonly ObjectForm<MemberRegister> Document = new(
    [
        Format<MemberRegister>(MemberRegisterDocument.Format),
        Required(CooperationMember, Name, (MemberRegister register) => register.Group.Id).Meaning("The cooperation group, such as nes-2023."),
        Required(EventsMember, List(Event), (MemberRegister register) => register.Events).Meaning("What happened, in any order."),
    ]);

    private static MemberIs Is(RegisterEventKind kind) => MemberIs.Text(EventMember, Codes<RegisterEventKind>.Camel(kind), Codes<RegisterEventKind>.AllCamel);
}
