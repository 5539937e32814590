using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A member of an object that is read and never written, said once: its name, what it must look like, whether it has to be there, what it means, and what is read of it.</summary>
/// <typeparam name="T">The value; null stands for a member that is not there.</typeparam>
internal sealed record ReadMember<T> : ShapeMember
{
    private readonly Func<JsonElement?, T> read;

    public ReadMember(string name, Shape shape, bool isRequired, string? description, Func<JsonElement?, T> read)
        : base(name, shape, isRequired, description) => this.read = read;

    /// <summary>The value of this member in an object whose shape has been checked.</summary>
    public T Of(JsonElement element) => read(element.Optional(Name));
}
