using System.Text.Json.Serialization;

namespace Thqse.Sdk.Workbooks.Entry;

/// <summary>How texts are written as JSON, found when the package is built.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class EntryJson : JsonSerializerContext;
