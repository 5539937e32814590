using System.Reflection;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi.Documentation;

public class ExceptionDocumentationTests
{
    [Fact]
    public void A_method_that_parses_names_what_it_throws()
        => AssertNames(Methods.Where(method => method.Name == "Parse"), nameof(ArgumentNullException), nameof(FormatException));

    [Fact]
    public void A_method_that_gives_a_result_or_throws_names_what_it_throws()
        => AssertNames(Methods.Where(method => method.Name.EndsWith("OrThrow", StringComparison.Ordinal)), nameof(DiagnosticsException));

    [Fact]
    public void An_indexer_names_what_it_throws()
        => DocumentedApi.AssertAll(
            Callable.OfType<PropertyInfo>().Where(indexer => !Nullness.CanGiveNull(indexer)),
            indexer => DocumentedApi.Of(indexer).Exceptions.Any(name => name is nameof(KeyNotFoundException) or nameof(ArgumentOutOfRangeException)));

    [Fact]
    public void An_indexer_that_throws_for_what_it_does_not_find_has_a_twin_that_answers()
        => DocumentedApi.AssertAll(
            Callable.OfType<PropertyInfo>().Where(indexer => DocumentedApi.Of(indexer).Exceptions.Contains(nameof(KeyNotFoundException))),
            indexer => indexer.DeclaringType!.GetMember("TryGet").Length > 0);

    [Fact]
    public void The_throwing_twin_of_a_method_that_tries_names_what_it_throws()
        => DocumentedApi.AssertAll(
            Methods.Where(method => method.DeclaringType!.GetMember("Try" + method.Name).Length > 0),
            method => DocumentedApi.Of(method).Exceptions.Any(name => name is nameof(KeyNotFoundException) or nameof(FormatException) or nameof(DiagnosticsException)));

    /// <summary>A text that must not be blank may name the more general exception; that the guards are there is checked by <see cref="NullArgumentTests"/>.</summary>
    [Fact]
    public void What_takes_an_object_that_must_not_be_null_says_that_it_throws()
        => DocumentedApi.AssertAll(
            Callable.Where(member => DocumentedApi.ParametersOf(member).Any(Nullness.MustNotBeNull)),
            member => DocumentedApi.Of(member).Exceptions.Any(name => name is nameof(ArgumentNullException) or nameof(ArgumentException)));

    private static IEnumerable<MethodBase> Methods => Callable.OfType<MethodBase>();

    private static IEnumerable<MemberInfo> Callable
        => DocumentedApi.Described.Where(member => member is MethodBase || DocumentedApi.ParametersOf(member).Count > 0);

    private static void AssertNames(IEnumerable<MemberInfo> members, params string[] exceptions)
        => DocumentedApi.AssertAll(members, member => exceptions.All(DocumentedApi.Of(member).Exceptions.Contains));
}
