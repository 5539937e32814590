using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>What several responses say differently of their establishment. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<EstablishmentConflict>))]
public sealed class EstablishmentConflict
{
    internal EstablishmentConflict(string member, IReadOnlyList<EstablishmentStatement> statements)
    {
        Member = member;
        Statements = statements;
    }

    /// <summary>The member of the establishment, as documents name it, such as "beds".</summary>
    public string Member { get; }

    /// <summary>What each response says that says something, two or more, in the order of the responses. The merged response has the first of them.</summary>
    public IReadOnlyList<EstablishmentStatement> Statements { get; }

    /// <summary>The member, and how many say something of it.</summary>
    public override string ToString() => FormattableString.Invariant($"{Member}: {Statements.Count} statements");
}
