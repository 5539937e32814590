using System.Reflection;
using Thqse.Sdk.Tests.Architecture;

namespace Thqse.Sdk.Reports.Tests;

/// <summary>As in the library: nothing is ever answered for a number that is no value of its enumeration.</summary>
public class ClosedSwitchTests
{
    /// <summary>What comes to its switch only where more holds than objects made of nothing can say.</summary>
    private static readonly string[] Sheltered = [];

    private static readonly ILookup<string, MethodBase> Switches = ClosedSwitches.Of(typeof(CpomPictures).Assembly);

    public static TheoryData<string> Names => [.. Switches.Select(each => each.Key).Except(Sheltered)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_number_that_is_no_value_is_never_answered(string name) => Assert.All(Switches[name], method => Assert.True(ClosedSwitches.Refuses(method)));
}
