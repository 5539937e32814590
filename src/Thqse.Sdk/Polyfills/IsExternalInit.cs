#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for to accept <c>init</c>; .NET 5 and later have it.</summary>
internal static class IsExternalInit;
#endif
