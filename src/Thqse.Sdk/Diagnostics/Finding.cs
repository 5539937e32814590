namespace Thqse.Sdk;

/// <summary>One thing that is wrong with definitions, such as a catalogue, that were read without a diagnostic: what, and where. Immutable.</summary>
/// <typeparam name="TCode">What can be wrong with definitions of the kind.</typeparam>
public abstract class Finding<TCode>
    where TCode : struct, Enum
{
    private protected Finding(TCode code, string place, string detail)
    {
        Code = code;
        Place = place;
        Detail = detail;
    }

    /// <summary>What is wrong.</summary>
    public TCode Code { get; }

    /// <summary>The place within the definitions, such as "rows/large/2026" of a fiche or "thqse-specimen/sanitary/energy-04" of a referential.</summary>
    public string Place { get; }

    /// <summary>The names or numbers at fault, both sides of a broken link.</summary>
    public string Detail { get; }

    /// <summary>Code, place and detail, such as "UnknownTheme thqse-specimen/sanitary/energy-04: energie".</summary>
    public override string ToString() => $"{Code} {Place}: {Detail}";
}
