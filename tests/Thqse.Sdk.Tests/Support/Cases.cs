using System.Globalization;

namespace Thqse.Sdk.Tests.Support;

/// <summary>
/// How many generated cases are tried. THQSE_CASES says how many times the usual number: 1 in the gate, 20 for a long run, 0.2 where what is reached matters more than how often.
/// Without it a tenth of them is tried: who types dotnet test waits for it, and no run begins where another did.
/// </summary>
public static class Cases
{
    private const string Variable = "THQSE_CASES";
    private const string OfThoseWhoWait = "0.1";

    /// <summary>How many are tried of so many cases, one at least.</summary>
    public static int Tried(int usual)
        => (int)decimal.Ceiling(usual * decimal.Parse(Environment.GetEnvironmentVariable(Variable) ?? OfThoseWhoWait, CultureInfo.InvariantCulture));
}
