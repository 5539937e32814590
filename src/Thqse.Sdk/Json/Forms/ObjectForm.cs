using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>An object, made of its members in the order in which they are written.</summary>
/// <typeparam name="T">What it is written from and read as.</typeparam>
internal sealed class ObjectForm<T> : Form<T>
{
    /// <param name="members">The members.</param>
    /// <param name="make">Makes a value from an element whose shape has been checked; null when the document is only written.</param>
    /// <param name="rules">What the members must be together.</param>
    public ObjectForm(IReadOnlyList<FormMember<T>> members, Func<JsonElement, T>? make = null, IReadOnlyList<ObjectRule>? rules = null)
        : base(
            new ObjectShape([.. members.Select(member => member.Shape)]) { Rules = rules ?? [] },
            Writing([.. members]),
            make)
    {
    }

    private static Action<Utf8JsonWriter, T, Language> Writing(FormMember<T>[] members) => (writer, item, language) =>
    {
        writer.WriteStartObject();
        foreach (var member in members)
        {
            member.Write(writer, item, language);
        }

        writer.WriteEndObject();
    };
}
