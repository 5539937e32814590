using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What kind of work is left for a year.</summary>
[JsonConverter(typeof(CodeJsonConverter<TodoKind>))]
public enum TodoKind
{
    /// <summary>Something is declared, and it does not suffice: a value below what is asked, an answer of no, a milestone that is not reached.</summary>
    Short = 1,

    /// <summary>What the verdict needs is not known: a value of the year or of its reference is not declared or cannot be used, a target is not fixed, an option not chosen.</summary>
    NotDeclared,

    /// <summary>The year expects evidence, and none is attached.</summary>
    Evidence,

    /// <summary>A value is declared without the comment that the fiche asks beside it.</summary>
    Comment,
}
