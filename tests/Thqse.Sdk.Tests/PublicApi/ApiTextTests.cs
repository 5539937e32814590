using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>The approved text is worth what it shows: each kind of declaration, from a sample that has them all.</summary>
public class ApiTextTests
{
    [Theory]
    [InlineData("public sealed class C { private C() {} int hidden; internal void Hidden() {} }", "public sealed class C")]
    [InlineData("public class C { protected C() {} }", "public open class C|    protected C()")]
    [InlineData("public static class C { public const int Most = 3; }", "public static class C|    public const int Most = 3")]
    [InlineData("public abstract class C { private protected C() {} public abstract string? Name { get; } }", "public abstract class C|    public abstract string? Name { get; }")]
    [InlineData("public readonly struct S : System.IEquatable<S> { public bool Equals(S other) => true; }", "public readonly struct S : IEquatable<S>|    public bool Equals(S other)")]
    [InlineData("public interface I<in T> where T : class, new() { void Do(T? what = null); }", "public interface I<in T> where T : class, new()|    void Do(T? what = null)")]
    [InlineData("public enum E : byte { B = 1, A = 2 }", "public enum E : byte|    B = 1|    A = 2")]
    [InlineData("public static class C { public static int Add(this int left, in int right, params int[] rest) => 0; }", "public static class C|    public static int Add(this int left, in int right, params int[] rest)")]
    [InlineData("public static class C { [System.Obsolete(\"No\")] public static int P { get; } }", "public static class C|    [System.ObsoleteAttribute(\"No\")] public static int P { get; }")]
    [InlineData("public static class C { public static int Q { get; set; } }", "public static class C|    public static int Q { get; set; }")]
    public void A_declaration_shows_what_a_customer_would_notice(string source, string expected)
        => Assert.Equal(expected.Replace('|', '\n') + "\n", ApiText.Of(Compiled(source)));

    private static INamedTypeSymbol Compiled(string source)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText(source)], PackageSymbols.Platform, options);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (INamedTypeSymbol)compilation.Assembly.GlobalNamespace.GetTypeMembers().Single();
    }
}
