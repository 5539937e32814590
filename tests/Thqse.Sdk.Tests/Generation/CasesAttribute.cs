using System.Globalization;
using FsCheck.Xunit;

namespace Thqse.Sdk.Tests.Generation;

/// <summary>
/// How often each property of a class, or of the assembly, is tried. THQSE_CASES says how many times that: 1 in the gate, 20 for a long run, 0.2 where what is reached matters more than how often.
/// Without it a quarter of them is tried: who types dotnet test waits for it, and no run begins where another did.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class CasesAttribute : PropertiesAttribute
{
    private const string Variable = "THQSE_CASES";
    private const string OfThoseWhoWait = "0.25";

    public CasesAttribute(int usual)
    {
        Usual = usual;
        MaxTest = Tried(usual);
        QuietOnSuccess = true;
    }

    public int Usual { get; }

    /// <summary>How many are tried of so many cases, one at least.</summary>
    public static int Tried(int usual)
        => (int)decimal.Ceiling(usual * decimal.Parse(Environment.GetEnvironmentVariable(Variable) ?? OfThoseWhoWait, CultureInfo.InvariantCulture));
}
