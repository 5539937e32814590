namespace Thqse.Sdk.Json;

/// <summary>Recognises the slips by which a text that is meant as JSON is none, at the byte where it stops being JSON.</summary>
internal static class JsonSlips
{
    private static readonly string[] Quotes = ["“", "”", "„", "‘", "’", "«", "»", "'", "`"];
    private static readonly string[] Apostrophes = ["'", "’"];
    private static readonly string[] Spaces = ["\u00A0", "\u202F", "\u2009", "\u2007", "\u200B", "\u2060", "\uFEFF"];

    /// <summary>One of <see cref="JsonFault"/>; null when the slip is none of those known.</summary>
    public static string? Recognise(ReadOnlySpan<byte> utf8, int offset)
    {
        var here = utf8.Slice(offset);
        var before = LastBefore(utf8, offset);
        var follows = offset > 0 && before == offset - 1;
        var last = before < 0 ? (byte)0 : utf8[before];
        return here[0] switch
        {
            < 0x20 when IsInText(utf8.Slice(0, offset)) => JsonFault.LineInText,
            _ when IsInText(utf8.Slice(0, offset)) => JsonFault.Escape,
            (byte)'/' when IsDigit(last) && IsDigit(FirstAfter(utf8, offset)) => JsonFault.Share,
            (byte)'/' or (byte)'#' => JsonFault.Comment,
            _ when last is (byte)'}' or (byte)']' && IsEven(utf8.Slice(0, offset)) => JsonFault.AfterEnd,
            (byte)'}' or (byte)']' when last == ',' => JsonFault.TrailingComma,
            (byte)',' when last is (byte)',' or (byte)'{' or (byte)'[' => JsonFault.ExtraComma,
            (byte)',' or (byte)'}' or (byte)']' or (byte)'\n' or (byte)'\r' or (byte)' ' when last == ':' || (last == '-' && follows) => JsonFault.MissingValue,
            (byte)'=' when last == ':' => JsonFault.Formula,
            // A point is only read after a digit, and any digit after it would be read too.
            _ when last == '.' => JsonFault.EndsWithPoint,
            (byte)'+' or (byte)'%' or (byte)'.' => JsonFault.SignOrUnit,
            var letter when IsLetter(letter) && StartsWithAny(here, Quotes) == 0 && StartsWithAny(here, Spaces) == 0 && last == '"' && (follows || !IsAfterName(utf8.Slice(0, offset))) => JsonFault.MissingQuote,
            not (byte)':' when last == '"' && StartsWithAny(here, Spaces) == 0 && IsAfterName(utf8.Slice(0, offset)) => JsonFault.MissingColon,
            (byte)';' when IsEnd(last) => JsonFault.Semicolon,
            (byte)'"' or (byte)'{' or (byte)'[' when IsEnd(last) => JsonFault.MissingComma,
            var digit when IsDigit(digit) && last is (byte)'{' or (byte)',' && IsName(here) => JsonFault.BareName,
            var digit when IsDigit(digit) && last == ',' && follows && before > 0 && IsDigit(utf8[before - 1]) => JsonFault.DecimalComma,
            var digit when IsDigit(digit) && last == '0' && follows => JsonFault.LeadingZero,
            var digit when IsDigit(digit) && IsDigit(last) && !follows => JsonFault.GroupedNumber,
            _ when StartsWithAny(here, Apostrophes) is > 0 and var length && IsDigit(last) && follows && here.Length > length && IsDigit(here[length]) => JsonFault.GroupedNumber,
            _ when StartsWithAny(here, Quotes) > 0 => JsonFault.OtherQuotes,
            _ when StartsWithAny(here, Spaces) is > 0 and var length => IsDigit(last) && follows && here.Length > length && IsDigit(here[length]) ? JsonFault.GroupedNumber : JsonFault.InvisibleSpace,
            var letter when IsLetter(letter) && last is (byte)'{' or (byte)',' => JsonFault.BareName,
            var letter when IsLetter(letter) && last is (byte)':' or (byte)'[' => JsonFault.BareText,
            _ => null,
        };
    }

    public static bool IsBlank(byte each) => each is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private static bool IsDigit(byte each) => each is >= (byte)'0' and <= (byte)'9';

    private static bool IsLetter(byte each) => each is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (byte)'_' or >= 0x80;

    /// <summary>Whether digits are the name of a member, as in 2025: { }.</summary>
    private static bool IsName(ReadOnlySpan<byte> utf8)
    {
        var end = 0;
        while (end < utf8.Length && (IsDigit(utf8[end]) || IsBlank(utf8[end])))
        {
            end++;
        }

        return end < utf8.Length && utf8[end] == ':';
    }

    /// <summary>Whether a text has begun that has not ended.</summary>
    private static bool IsInText(ReadOnlySpan<byte> utf8)
    {
        var (inText, escaped) = (false, false);
        foreach (var each in utf8)
        {
            inText = each == '"' && !escaped ? !inText : inText;
            escaped = inText && each == '\\' && !escaped;
        }

        return inText;
    }

    /// <summary>Whether a value ends with the byte.</summary>
    private static bool IsEnd(byte each) => IsDigit(each) || each is (byte)'"' or (byte)'}' or (byte)']' or (byte)'e' or (byte)'l';

    /// <summary>Whether every brace and bracket is closed, those in texts left out.</summary>
    private static bool IsEven(ReadOnlySpan<byte> utf8)
    {
        var (open, inText, escaped) = (0, false, false);
        foreach (var each in utf8)
        {
            inText = each == '"' && !escaped ? !inText : inText;
            escaped = inText && each == '\\' && !escaped;
            open += inText ? 0 : each is (byte)'{' or (byte)'[' ? 1 : each is (byte)'}' or (byte)']' ? -1 : 0;
        }

        return open == 0;
    }

    /// <summary>Whether the last text before is the name of a member, and no colon follows it.</summary>
    private static bool IsAfterName(ReadOnlySpan<byte> utf8)
    {
        var objects = new Stack<bool>();
        var (inText, escaped, isName) = (false, false, false);
        var last = (byte)0;
        foreach (var each in utf8)
        {
            var (begins, ends) = (each == '"' && !inText, each == '"' && inText && !escaped);
            isName = begins ? last is (byte)'{' or (byte)',' && objects.Count > 0 && objects.Peek() : isName;
            inText = begins || (inText && !ends);
            escaped = inText && each == '\\' && !escaped;
            if (!inText && each is (byte)'{' or (byte)'[')
            {
                objects.Push(each == '{');
            }
            else if (!inText && each is (byte)'}' or (byte)']' && objects.Count > 0)
            {
                objects.Pop();
            }

            last = inText || IsBlank(each) ? last : each;
        }

        return isName && last == '"';
    }

    /// <summary>The first byte after that is no blank; 0 when there is none.</summary>
    private static byte FirstAfter(ReadOnlySpan<byte> utf8, int offset)
    {
        var place = offset + 1;
        while (place < utf8.Length && IsBlank(utf8[place]))
        {
            place++;
        }

        return place < utf8.Length ? utf8[place] : (byte)0;
    }

    /// <summary>Where the last byte before stands that is no blank; -1 when there is none.</summary>
    private static int LastBefore(ReadOnlySpan<byte> utf8, int offset)
    {
        var place = offset - 1;
        while (place >= 0 && IsBlank(utf8[place]))
        {
            place--;
        }

        return place;
    }

    /// <summary>How many bytes the one of the texts has with which the bytes begin; 0 when they begin with none.</summary>
    private static int StartsWithAny(ReadOnlySpan<byte> utf8, string[] texts)
    {
        foreach (var text in texts)
        {
            var bytes = JsonText.StrictUtf8.GetBytes(text);
            if (utf8.StartsWith(bytes))
            {
                return bytes.Length;
            }
        }

        return 0;
    }
}
