using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A member of an object, with its name as a text that is made once.</summary>
internal readonly record struct ReadableMember(string Name, JsonElement Value);
