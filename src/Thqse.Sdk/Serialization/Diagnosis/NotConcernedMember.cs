using System.Text.Json;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>
/// The member that tells by which policy for what is not concerned scores were made. It is left out for the default one: such a document is what it has
/// always been.
/// </summary>
internal static class NotConcernedMember
{
    private const string Name = "notConcerned";

    public static ShapeMember Shape { get; } = ShapeMember.Optional(Name, new ChoiceShape(Codes<NotConcernedPolicy>.AllKebab));

    public static void Write(Utf8JsonWriter writer, NotConcernedPolicy policy)
        => writer.TextIfAny(Name, policy == NotConcernedPolicy.LeftOut ? null : Codes<NotConcernedPolicy>.Kebab(policy));

    public static NotConcernedPolicy Read(JsonElement root)
        => root.ReadableText(Name) is { } policy ? Codes<NotConcernedPolicy>.FromKebab(policy) : NotConcernedPolicy.LeftOut;
}
