using System.Reflection;
using System.Runtime.CompilerServices;

namespace Thqse.Sdk.Workbooks.Tests;

/// <summary>A type may be the first that a program uses: it needs no other one to have been used before.</summary>
public class TypeTests
{
    public static TheoryData<string> EveryType => [.. Package.GetTypes().Where(type => type is { TypeInitializer: not null, ContainsGenericParameters: false } && type.Namespace?.StartsWith("Coverlet.", StringComparison.Ordinal) != true).Select(type => type.FullName!)];

    private static Assembly Package => typeof(ContractWorkbook).Assembly;

    [Theory]
    [MemberData(nameof(EveryType))]
    public void Every_type_initialises_alone(string name) => RuntimeHelpers.RunClassConstructor(Package.GetType(name, throwOnError: true)!.TypeHandle);
}
