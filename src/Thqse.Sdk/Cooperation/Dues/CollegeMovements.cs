using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>How the members of a college moved in a year. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<CollegeMovements>))]
public sealed class CollegeMovements
{
    internal CollegeMovements(College college, int atStart, int admitted, int left, int renamed, int transferred, int transferredIn, int transferredOut)
    {
        College = college;
        AtStart = atStart;
        Admitted = admitted;
        Left = left;
        Renamed = renamed;
        Transferred = transferred;
        TransferredIn = transferredIn;
        TransferredOut = transferredOut;
    }

    /// <summary>The college whose movements they are.</summary>
    public College College { get; }

    /// <summary>How many members there were at the end of the year before.</summary>
    public int AtStart { get; }

    /// <summary>How many admissions there were.</summary>
    public int Admitted { get; }

    /// <summary>How many departures there were.</summary>
    public int Left { get; }

    /// <summary>How many changes of name there were.</summary>
    public int Renamed { get; }

    /// <summary>How many transfers there were within the college.</summary>
    public int Transferred { get; }

    /// <summary>How many came from another college.</summary>
    public int TransferredIn { get; }

    /// <summary>How many went to another college.</summary>
    public int TransferredOut { get; }

    /// <summary>How many members there were at the end of the year.</summary>
    public int AtEnd => AtStart + Admitted - Left + TransferredIn - TransferredOut;

    /// <summary>The college and its numbers of members.</summary>
    public override string ToString() => FormattableString.Invariant($"{College}: {AtStart} to {AtEnd}");
}
