namespace Thqse.Sdk;

/// <summary>How the converters read identifiers of any kind.</summary>
internal static class IdentifierReading
{
    public static IIdentifier<T> Of<T>()
        where T : struct
        => default(T) as IIdentifier<T> ?? throw new NotSupportedException($"{typeof(T).Name} is no identifier of this package.");
}
