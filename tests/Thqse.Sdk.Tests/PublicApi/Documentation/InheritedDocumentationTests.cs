using System.Reflection;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi.Documentation;

public class InheritedDocumentationTests
{
    [Fact]
    public void Only_what_overrides_or_implements_inherits_its_documentation()
        => DocumentedApi.AssertAll(
            DocumentedApi.Members.Where(member => DocumentedApi.Of(member).IsInherited),
            member => (member is PropertyInfo property ? property.GetMethod : member as MethodInfo) is { } method && (PublicMembers.IsOverride(method) || PublicMembers.Implements(method)));
}
