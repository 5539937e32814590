using System.Globalization;
using FsCheck.Xunit;

namespace Thqse.Sdk.Tests.Generation;

/// <summary>How often each property of a class, or of the assembly, is tried; THQSE_CASES says how many times that for a long run.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class CasesAttribute : PropertiesAttribute
{
    public const string Variable = "THQSE_CASES";

    public CasesAttribute(int usual)
    {
        Usual = usual;
        MaxTest = usual * int.Parse(Environment.GetEnvironmentVariable(Variable) ?? "1", CultureInfo.InvariantCulture);
        QuietOnSuccess = true;
    }

    public int Usual { get; }
}
