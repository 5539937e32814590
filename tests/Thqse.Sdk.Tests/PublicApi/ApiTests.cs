using PublicApiGenerator;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.PublicApi.Support;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.PublicApi;

public class ApiTests
{
#if PACKAGE_NETSTANDARD2_0
    private const string Target = "netstandard2.0";
#else
    private const string Target = "net10.0";
#endif

    /// <summary>Extension methods for hosts stand in a namespace of Microsoft, which the generator would leave out.</summary>
    /// <remarks>What only the compiler reads is no surface, and the older build brings an attribute of its own for it.</remarks>
    private static readonly ApiGeneratorOptions Everything = new()
    {
        DenyNamespacePrefixes = [], IncludeAssemblyAttributes = false, TreatRecordsAsClasses = false, ExcludeAttributes = ["System.Diagnostics.CodeAnalysis.MemberNotNullWhenAttribute", "System.Runtime.CompilerServices.ParamCollectionAttribute"],
    };

    [Fact]
    public void The_public_surface_is_the_approved_one()
        => Approved.Matches(typeof(CpomCatalogue).Assembly.GeneratePublicApi(Everything) + "\n", $"api.{Target}.txt");

    [Fact]
    public void Both_targets_offer_the_same()
    {
        // The other target may not be approved yet; the next run compares.
        if (!Approved.IsApproving)
        {
            Approved.AssertSame(Approved.Text("api.netstandard2.0.txt"), Approved.Text("api.net10.0.txt"));
        }
    }

    /// <summary>The generator leaves out what the compiler makes: for a record its copy, its equality, which <see cref="EqualityTests"/> checks, and its text where nobody wrote them.</summary>
    [Theory]
    [MemberData(nameof(Records))]
    public void The_text_leaves_out_nothing_but_the_equality_the_copy_and_the_text_of_a_record(Type record)
        => Assert.Empty(PublicMembers.MadeIn(record).Select(member => member.ToString()).Except(
            ["Boolean Equals(System.Object)", $"Boolean Equals({record})", $"Boolean op_Equality({record}, {record})", $"Boolean op_Inequality({record}, {record})", "Int32 GetHashCode()", "System.String ToString()", $"{record} <Clone>$()"]));

    public static TheoryData<Type> Records => [.. PackageTypes.All.Where(type => PublicMembers.MadeIn(type).Any())];
}
