using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>
/// What a dictionary answers for a key it lacks, or a serializer for a member that is not there, is the zero of an enumeration: it claims nothing. Met, a teaching hospital or "not required" would be believed.
/// </summary>
public class EnumerationZeroTests
{
    /// <summary>The zeros that are values: what is true where nothing was said.</summary>
    private static readonly Dictionary<Type, Enum> ThatSayNothing = new()
    {
        [typeof(Activities)] = Activities.None,
        [typeof(AnswerState)] = AnswerState.Unanswered,
        [typeof(Language)] = Language.French,
        [typeof(ReferenceYearKind)] = ReferenceYearKind.Previous,
    };

    public static TheoryData<Type> Enumerations => [.. PackageTypes.All.Where(type => type.IsEnum)];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void The_zero_of_an_enumeration_is_no_value_or_says_nothing(Type enumeration)
    {
        var zero = (Enum)Enum.ToObject(enumeration, 0);

        Assert.Equal(ThatSayNothing.TryGetValue(enumeration, out var allowed) ? allowed.ToString() : "0", zero.ToString());
    }
}
