using System.Text;
using Thqse.Sdk.Tests.Serialization.Schemas;

namespace Thqse.Sdk.Tests.Serialization.Fuzzing;

/// <summary>A document that went wrong, and the seed that gives it again.</summary>
internal sealed record FuzzFailure(long Seed, SchemaCase Document, string Problem)
{
    public override string ToString() =>
        $"""
        dotnet run -c Release --project tests/Thqse.Sdk.Fuzz -- 1 {Seed}
        {Document.Document}, made of {Document.Name}: {Problem}
        {Encoding.UTF8.GetString(Document.Bytes)}
        """;
}
