#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>What the compiler reads to know that a result is not null after a success; .NET Core 3 and later have it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
#endif
