using System.Globalization;
using FsCheck.Xunit;

namespace Thqse.Sdk.Tests.Generation;

/// <summary>How often each property of a class, or of the assembly, is tried; THQSE_CASES says how many times that: 20 for a long run, 0.2 where what is reached matters more than how often.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class CasesAttribute : PropertiesAttribute
{
    public const string Variable = "THQSE_CASES";

    public CasesAttribute(int usual)
    {
        Usual = usual;
        MaxTest = (int)decimal.Ceiling(usual * decimal.Parse(Environment.GetEnvironmentVariable(Variable) ?? "1", CultureInfo.InvariantCulture));
        QuietOnSuccess = true;
    }

    public int Usual { get; }
}
