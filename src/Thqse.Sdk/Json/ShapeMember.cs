namespace Thqse.Sdk.Json;

/// <summary>A member of an object: its name, its shape, whether it has to be there.</summary>
internal sealed record ShapeMember(string Name, Shape Shape, bool IsRequired)
{
    public static ShapeMember Required(string name, Shape shape) => new(name, shape, true);

    public static ShapeMember Optional(string name, Shape shape) => new(name, shape, false);
}
