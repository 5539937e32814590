#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>What the compiler reads to know that a member is not null after a success; .NET 5 and later have it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MemberNotNullWhenAttribute(bool returnValue, string member) : Attribute
{
    public bool ReturnValue { get; } = returnValue;

    public string[] Members { get; } = [member];
}
#endif
