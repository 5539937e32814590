using System.Net;
using System.Text.Json.Nodes;

namespace Thqse.Samples.WebHost.Tests.Support;

/// <summary>What the host answered.</summary>
internal sealed record Answer(HttpStatusCode Status, string? ContentType, byte[] Bytes)
{
    public string? Location { get; init; }

    public string? ETag { get; init; }

    public JsonNode Json => JsonNode.Parse(Bytes)!;

    /// <summary>The problem, after what every problem has was asserted.</summary>
    public JsonNode Problem(HttpStatusCode expected)
    {
        Assert.Equal(expected, Status);
        Assert.Equal("application/problem+json", ContentType);
        Assert.Equal((int)expected, (int)Json["status"]!);
        Assert.NotEmpty((string)Json["type"]!);
        Assert.NotEmpty((string)Json["title"]!);
        return Json;
    }
}
