using System.Reflection;
using System.Runtime.CompilerServices;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Hosting;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

public class ImmutabilityTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>A builder and the options of a host exist to be changed; the objects that are made with them do not.</summary>
    internal static readonly Type[] Builders = [typeof(CpomContractBuilder), typeof(EstablishmentFields), typeof(QuestionnaireResponseBuilder), typeof(ThqseOptions)];

    [Fact]
    public void No_public_property_can_be_set()
        => Assert.Empty(PackageTypes.All.Where(type => !Builders.Contains(type)).SelectMany(type => type.GetProperties(All)).Where(property => property.GetSetMethod() is not null).Select(Name));

    [Fact]
    public void No_public_field_can_be_written()
        => Assert.Empty(PackageTypes.All.Where(type => !type.IsEnum).SelectMany(type => type.GetFields()).Where(field => !field.IsLiteral && !field.IsInitOnly).Select(Name));

    [Fact]
    public void Only_builders_have_a_field_that_is_not_read_only()
        => Assert.Empty(PackageTypes.All.Where(type => !type.IsEnum && !Builders.Contains(type)).SelectMany(type => type.GetFields(All))
            .Where(field => !field.IsLiteral && !field.IsInitOnly).Select(Name));

    /// <summary>A field that cannot be written may still hold what can be changed.</summary>
    [Fact]
    public void Only_builders_hold_a_list_that_grows()
        => Assert.Empty(PackageTypes.All.Where(type => !Builders.Contains(type)).SelectMany(type => type.GetFields(All))
            .Where(field => field.FieldType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(List<>)).Select(Name));

    /// <summary>A static that can be set would let one host change the answers of another.</summary>
    [Fact]
    public void No_static_of_the_package_can_be_set()
        => Assert.Empty(OfPackage().SelectMany(type => type.GetFields(All))
            .Where(field => field is { IsStatic: true, IsLiteral: false, IsInitOnly: false } && !IsCompilers(field)).Select(Name));

    [Theory]
    [MemberData(nameof(EveryType))]
    public void Every_type_initialises_alone(string name)
        => RuntimeHelpers.RunClassConstructor(typeof(CpomCatalogue).Assembly.GetType(name, throwOnError: true)!.TypeHandle);

    public static TheoryData<string> EveryType
        => [.. OfPackage().Where(type => type is { TypeInitializer: not null, ContainsGenericParameters: false }).Select(type => type.FullName!)];

    /// <summary>Every type of the package, but the one that a run with coverage adds to it.</summary>
    private static IEnumerable<Type> OfPackage()
        => typeof(CpomCatalogue).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Coverlet.", StringComparison.Ordinal) != true);

    /// <summary>Lambdas that capture nothing are kept by the compiler in statics of its own.</summary>
    private static bool IsCompilers(FieldInfo field)
        => field.Name.StartsWith('<') || field.DeclaringType!.IsDefined(typeof(CompilerGeneratedAttribute));

    /// <summary>The field of an automatic property has the name of the property.</summary>
    private static string Name(MemberInfo member)
        => $"{member.DeclaringType!.Name}.{member.Name.Replace("k__BackingField", string.Empty, StringComparison.Ordinal).Trim('<', '>')}";
}
