using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A member of an object, said once: its name, what it must look like, whether it has to be there, what it means, and from what it is written.</summary>
/// <typeparam name="T">What the object is written from.</typeparam>
internal abstract class FormMember<T>
{
    private protected FormMember(ShapeMember shape) => Shape = shape;

    public ShapeMember Shape { get; }

    public string Name => Shape.Name;

    /// <summary>Writes the member with its name, or nothing when there is nothing to say.</summary>
    public abstract void Write(Utf8JsonWriter writer, T item, Language language);

    /// <summary>The same member of an object that is written from something larger.</summary>
    public abstract FormMember<TWhole> Within<TWhole>(Func<TWhole, T> part);
}

/// <summary>A member whose value is read back as a type of its own.</summary>
/// <typeparam name="T">What the object is written from.</typeparam>
/// <typeparam name="TValue">The value; null stands for a member that is not there.</typeparam>
internal sealed class FormMember<T, TValue> : FormMember<T>
{
    private readonly Action<Utf8JsonWriter, T, Language> write;
    private readonly Func<JsonElement?, TValue> read;

    public FormMember(ShapeMember shape, Action<Utf8JsonWriter, T, Language> write, Func<JsonElement?, TValue> read)
        : base(shape)
    {
        this.write = write;
        this.read = read;
    }

    /// <summary>The same member with a sentence for who fills in a document.</summary>
    public FormMember<T, TValue> Meaning(string description) => new(Shape with { Description = description }, write, read);

    /// <summary>The same member where it may stand, and where we do not write it.</summary>
    public FormMember<T, TValue> Unwritten() => new(Shape, (_, _, _) => { }, read);

    public override void Write(Utf8JsonWriter writer, T item, Language language) => write(writer, item, language);

    public override FormMember<TWhole> Within<TWhole>(Func<TWhole, T> part)
        => new FormMember<TWhole, TValue>(Shape, (writer, whole, language) => write(writer, part(whole), language), read);

    /// <summary>The value of this member in an object whose shape has been checked.</summary>
    public TValue Of(JsonElement element) => read(element.Optional(Shape.Name));
}
