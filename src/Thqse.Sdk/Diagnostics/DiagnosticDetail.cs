using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>What a diagnostic can tell by name beside what was expected: the figures and names that its sentence is made with.</summary>
[JsonConverter(typeof(CodeJsonConverter<DiagnosticDetail>))]
public enum DiagnosticDetail
{
    /// <summary>Of malformed JSON, the line, from 1.</summary>
    Line = 1,

    /// <summary>Of malformed JSON, the character in the line, from 1.</summary>
    Column,

    /// <summary>Of malformed JSON, why, where that can be told, such as "empty", "cut-short" or "decimal-comma".</summary>
    Fault,

    /// <summary>The fewest items, or the smallest number, that are accepted.</summary>
    AtLeast,

    /// <summary>The largest number, of bytes, of levels or of what the member counts, that is accepted.</summary>
    AtMost,

    /// <summary>The number that must be passed: the value itself is not accepted.</summary>
    Above,

    /// <summary>The number that has to stand strictly below: the ceiling of a chosen target.</summary>
    Below,

    /// <summary>The most digits, decimals included, that a number may have.</summary>
    MostDigits,

    /// <summary>How the number must compare with that of <see cref="Member"/>: "=", "&gt;=" or "&lt;=".</summary>
    Comparison,

    /// <summary>The name of the member that does not allow the value.</summary>
    Member,

    /// <summary>The value of that member, as it is written.</summary>
    MemberValue,
}
