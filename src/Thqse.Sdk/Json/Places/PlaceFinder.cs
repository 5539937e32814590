using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Thqse.Sdk.Json.Places;

/// <summary>From a JSON pointer, or from the line and column of a malformed text, to the line that a person sees.</summary>
internal static class PlaceFinder
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static DocumentPlace? Find(ReadOnlyMemory<byte> document, Diagnostic diagnostic)
    {
        var utf8 = document.Span.StartsWith(ByteOrderMark) ? document.Span.Slice(ByteOrderMark.Length) : document.Span;
        try
        {
            return diagnostic.Code == DiagnosticCode.MalformedJson ? OfMalformed(utf8, diagnostic) : OfPointer(utf8, diagnostic);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static DocumentPlace? OfMalformed(ReadOnlySpan<byte> utf8, Diagnostic diagnostic)
    {
        if (!diagnostic.Details.TryGetValue(DiagnosticDetail.Line, out var lineText) || !diagnostic.Details.TryGetValue(DiagnosticDetail.Column, out var columnText))
        {
            return null;
        }

        var line = int.Parse(lineText, NumberStyles.None, CultureInfo.InvariantCulture);
        var start = 0;
        for (var each = 1; each < line && utf8.Slice(start).IndexOf(LineFeed) is >= 0 and var length; each++)
        {
            start += length + 1;
        }

        var at = Math.Min(utf8.Length, start + int.Parse(columnText, NumberStyles.None, CultureInfo.InvariantCulture) - 1);
        return At(utf8, at, at + 1);
    }

    private static DocumentPlace? OfPointer(ReadOnlySpan<byte> utf8, Diagnostic diagnostic)
    {
        var tokens = diagnostic.Pointer.Length == 0 ? [] : diagnostic.Pointer.Substring(1).Split('/').Select(token => token.Replace("~1", "/").Replace("~0", "~")).ToArray();
        if (tokens.Length == 0)
        {
            return null;
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = JsonText.MaxDepth });
        reader.Read();
        var found = new Found(tokens, IsAboutName(diagnostic, tokens[tokens.Length - 1]));
        found.Walk(ref reader, 0);
        return found.Start < 0 ? null : At(utf8, found.Start, found.End);
    }

    /// <summary>Whether the name of the member is wrong rather than its value.</summary>
    private static bool IsAboutName(Diagnostic diagnostic, string name) => diagnostic.Value == name && diagnostic.Code is not DiagnosticCode.MissingMember;

    private static DocumentPlace At(ReadOnlySpan<byte> utf8, int start, int end)
    {
        var from = utf8.Slice(0, start).LastIndexOf(LineFeed) + 1;
        var length = utf8.Slice(from).IndexOf(LineFeed);
        var to = length < 0 ? utf8.Length : from + length;
        if (to > from && utf8[to - 1] == CarriageReturn)
        {
            to--;
        }

        var line = 1;
        foreach (var each in utf8.Slice(0, from))
        {
            line += each == LineFeed ? 1 : 0;
        }

        var column = Text(utf8.Slice(from, Math.Min(start, to) - from)).Length + 1;
        var meant = Text(utf8.Slice(Math.Min(start, to), Math.Max(0, Math.Min(end, to) - Math.Min(start, to)))).Length;
        return new DocumentPlace(line, column, Math.Max(1, meant), Text(utf8.Slice(from, to - from)));
    }

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.ToArray());

    /// <summary>Where the last member or item at a pointer begins and ends: of a member that is repeated, the repetition is meant.</summary>
    private sealed class Found(string[] tokens, bool isName)
    {
        public int Start { get; private set; } = -1;

        public int End { get; private set; }

        /// <summary>The reader stands at a value, and leaves at its end.</summary>
        public void Walk(ref Utf8JsonReader reader, int depth)
        {
            if (depth == tokens.Length)
            {
                Keep(reader);
                reader.Skip();
            }
            else if (reader.TokenType == JsonTokenType.StartObject)
            {
                Members(ref reader, depth);
            }
            else if (reader.TokenType == JsonTokenType.StartArray)
            {
                Items(ref reader, depth);
            }
        }

        private void Members(ref Utf8JsonReader reader, int depth)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isMeant = reader.ValueTextEquals(tokens[depth]);
                if (isMeant && isName && depth == tokens.Length - 1)
                {
                    Keep(reader);
                    isMeant = false;
                }

                Next(ref reader, depth, isMeant);
            }
        }

        private void Items(ref Utf8JsonReader reader, int depth)
        {
            for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                if (index.ToString(CultureInfo.InvariantCulture) == tokens[depth])
                {
                    Walk(ref reader, depth + 1);
                }
                else
                {
                    reader.Skip();
                }
            }
        }

        private void Next(ref Utf8JsonReader reader, int depth, bool isMeant)
        {
            reader.Read();
            if (isMeant)
            {
                Walk(ref reader, depth + 1);
            }
            else
            {
                reader.Skip();
            }
        }

        private void Keep(in Utf8JsonReader reader)
        {
            Start = (int)reader.TokenStartIndex;
            End = reader.TokenType == JsonTokenType.PropertyName ? Start + reader.ValueSpan.Length + 2 : (int)reader.BytesConsumed;
        }
    }
}
