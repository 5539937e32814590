using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>How a value is compared with what is asked.</summary>
[JsonConverter(typeof(CodeJsonConverter<Comparison>))]
public enum Comparison
{
    /// <summary>At least what is asked.</summary>
    AtLeast = 1,

    /// <summary>Above what is asked.</summary>
    MoreThan,

    /// <summary>At most what is asked: lower is better.</summary>
    AtMost,

    /// <summary>Below what is asked.</summary>
    LessThan,
}
