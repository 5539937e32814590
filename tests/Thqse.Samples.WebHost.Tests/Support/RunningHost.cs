using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace Thqse.Samples.WebHost.Tests.Support;

/// <summary>The sample as it stands: a process of its own, on a port that the system chooses, called through a socket. One serves all the tests, as one serves everybody elsewhere.</summary>
public sealed class RunningHost : IAsyncLifetime, IDisposable
{
    public const string Collection = "the host, started once";

    private const string Announcement = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Process process = new()
    {
        StartInfo = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "Thqse.Samples.WebHost.dll"), "--urls", "http://127.0.0.1:0", "--Catalogues:0", Path.Combine(AppContext.BaseDirectory, "Catalogues", "medico-social-scheme.json"), .. Database.Arguments])
        {
            RedirectStandardOutput = true,
        },
    };

    // A body is sent once the host asks for it: one that is too large is refused before, so that no test depends on who closes the socket first.
    private readonly HttpClient client = new(new SocketsHttpHandler { Expect100ContinueTimeout = Patience }) { Timeout = Patience };

    public async Task InitializeAsync()
    {
        process.Start();
        client.BaseAddress = await ListeningAsync().WaitAsync(Patience);

        // What the host goes on writing is read, so that it never waits for us.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Called in every case, also when the host could not be reached.</summary>
    public void Dispose()
    {
        client.Dispose();
        process.Kill(entireProcessTree: true);
        process.WaitForExit(Patience);
        process.Dispose();
    }

    /// <summary>Where it listens.</summary>
    internal Uri Address => client.BaseAddress!;

    /// <summary>The page that a form with a file gets.</summary>
    internal async Task<string> PostFile(string address, byte[] file, string name)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", name } };
        using var response = await client.PostAsync(address, form);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>What files of a form get.</summary>
    internal async Task<Answer> PostFiles(string address, IEnumerable<byte[]> files, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var file in files)
        {
            form.Add(new ByteArrayContent(file), "files", "file");
        }

        return await Send(new HttpRequestMessage(HttpMethod.Post, address) { Content = form });
    }

    /// <summary>Changes something that was read before.</summary>
    internal Task<Answer> Put(string address, byte[] body, string? ifMatch)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ByteArrayContent(body) };
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        return Send(request);
    }

    internal Task<Answer> Get(string address) => Send(new HttpRequestMessage(HttpMethod.Get, address));

    internal Task<Answer> Post(string address, string document) => Post(address, Encoding.UTF8.GetBytes(document));

    internal Task<Answer> Post(string address, byte[] body, string? contentType = "application/json", string? accepted = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        request.Headers.ExpectContinue = true;
        if (accepted is not null)
        {
            request.Headers.Add("Accept-Language", accepted);
        }

        return Send(request);
    }

    private async Task<Answer> Send(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await client.SendAsync(request);
            return new Answer(response.StatusCode, response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsByteArrayAsync())
            {
                Location = response.Headers.Location?.OriginalString,
                ETag = response.Headers.ETag?.ToString(),
            };
        }
    }

    private async Task<Uri> ListeningAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Announcement, StringComparison.Ordinal) is >= 0 and var at)
            {
                return new Uri(line[(at + Announcement.Length)..]);
            }
        }

        throw new InvalidOperationException("The host ended before it listened.");
    }
}

[CollectionDefinition(RunningHost.Collection)]
public sealed class RunningHostDefinition : ICollectionFixture<RunningHost>;
