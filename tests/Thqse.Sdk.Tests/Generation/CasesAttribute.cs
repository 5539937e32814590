using FsCheck.Xunit;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Generation;

/// <summary>How often each property of a class, or of the assembly, is tried, in a usual run; <see cref="Cases"/> says how many that is in this one.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class CasesAttribute : PropertiesAttribute
{
    public CasesAttribute(int usual)
    {
        Usual = usual;
        MaxTest = Cases.Tried(usual);
        QuietOnSuccess = true;
    }

    public int Usual { get; }
}
