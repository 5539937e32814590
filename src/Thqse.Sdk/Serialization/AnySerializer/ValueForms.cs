using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>Values that stand in no document by themselves, as any serializer writes them and reads them again without a loss.</summary>
internal static class ValueForms
{
    private static readonly Form<int> Line = Whole(new NumberShape(isCount: true, largest: int.MaxValue));
    private static readonly FormMember<LineRange, int> First = Required("first", Line, (LineRange lines) => lines.First);
    private static readonly FormMember<LineRange, int> Last = Required("last", Line, (LineRange lines) => lines.Last);

    /// <summary>Lines from 1, the last not before the first; what is none is told by the type itself.</summary>
    public static readonly ObjectForm<LineRange> Lines = new([First, Last], element => new LineRange(First.Of(element), Last.Of(element)));

    private static readonly FormMember<MeasuredValue, MeasureKind> Kind = Required("kind", Camel<MeasureKind>(), (MeasuredValue value) => value.Kind);
    private static readonly FormMember<MeasuredValue, string> Value = Required("value", Text, (MeasuredValue value) => value.ToString());

    /// <summary>Its kind beside its text: a count and a percentage may have the same digits.</summary>
    public static readonly ObjectForm<MeasuredValue> Measured = new([Kind, Value], element => MeasuredValue.Parse(Value.Of(element), Kind.Of(element)));

    private static readonly FormMember<StatusCounts, int> Met = Of(VerdictStatus.Met);
    private static readonly FormMember<StatusCounts, int> NotMet = Of(VerdictStatus.NotMet);
    private static readonly FormMember<StatusCounts, int> Undetermined = Of(VerdictStatus.Undetermined);
    private static readonly FormMember<StatusCounts, int> Pending = Of(VerdictStatus.Pending);
    private static readonly FormMember<StatusCounts, int> NoTarget = Of(VerdictStatus.NoTarget);
    private static readonly FormMember<StatusCounts, int> NotApplicable = Of(VerdictStatus.NotApplicable);

    /// <summary>As in the summary of an evaluation.</summary>
    public static readonly ObjectForm<StatusCounts> Counts = new(
        [Met, NotMet, Undetermined, Pending, NoTarget, NotApplicable],
        element => new StatusCounts(Met.Of(element), NotMet.Of(element), Undetermined.Of(element), Pending.Of(element), NoTarget.Of(element), NotApplicable.Of(element)));

    private static FormMember<StatusCounts, int> Of(VerdictStatus status)
        => Required(Codes<VerdictStatus>.Camel(status), Whole(new NumberShape(isCount: true, largest: int.MaxValue)), (StatusCounts counts) => counts[status]);
}
