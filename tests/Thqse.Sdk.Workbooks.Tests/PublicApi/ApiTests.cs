using PublicApiGenerator;
using Thqse.Sdk.Tests.PublicApi.Support;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Workbooks.Tests.PublicApi;

public class ApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one()
        => Approved.Matches(PackageTypes.Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }) + "\n", "api.net10.0.txt");
}
