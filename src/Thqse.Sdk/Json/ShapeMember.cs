namespace Thqse.Sdk.Json;

/// <summary>A member of an object: its name, its shape, whether it has to be there, and what it means, for who fills in a document.</summary>
internal record ShapeMember(string Name, Shape Shape, bool IsRequired, string? Description)
{
    public static ShapeMember Required(string name, Shape shape, string? description = null) => new(name, shape, true, description);

    public static ShapeMember Optional(string name, Shape shape, string? description = null) => new(name, shape, false, description);
}
