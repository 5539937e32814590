using System.Reflection;
using System.Runtime.Versioning;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Packaging;

/// <summary>The same tests run against both builds of the package: this one makes sure that it is not the same build twice.</summary>
public class TestedBuildTests
{
#if PACKAGE_NETSTANDARD2_0
    private const string Expected = ".NETStandard,Version=v2.0";
#else
    private const string Expected = ".NETCoreApp,Version=v10.0";
#endif

    [Fact]
    public void The_build_under_test_is_the_one_of_this_project()
        => Assert.Equal(Expected, typeof(CpomCatalogue).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
}
