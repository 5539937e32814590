namespace Thqse.Sdk;

/// <summary>Names that are known by a number, as people shorten and mistype them: "O9", "fiche 9", "SO 9" and "OS 9 mammographies" for CPOM_OS_9.</summary>
internal static class NumberedNames
{
    /// <summary>More names than that of one number are no answer.</summary>
    private const int FewEnough = 3;

    /// <summary>What people write before a number where its letters are.</summary>
    private static readonly HashSet<string> Words = new(["", "N", "NO", "NUM", "NUMERO", "NUMBER", "FICHE", "FICHEN", "INDICATEUR", "INDICATEURN", "INDICATOR", "IND", "CPOM"], StringComparer.Ordinal);

    /// <summary>Those with the same number whose letters are nearly the same, or say nothing; in their order.</summary>
    /// <param name="wanted">What somebody wrote: capitals and digits.</param>
    /// <param name="candidates">The known names, with their capitals and digits.</param>
    public static (string Name, string Essence)[] Resembling(string wanted, IReadOnlyList<(string Name, string Essence)> candidates)
    {
        var (letters, number) = Split(wanted);
        var same = number.Length == 0 ? [] : candidates.Select(candidate => (Candidate: candidate, Parts: Split(candidate.Essence))).Where(pair => pair.Parts.Number == number && Ends(pair.Candidate.Essence, number)).ToArray();
        if (same.Length == 0)
        {
            return [];
        }

        var shared = SharedBeginning(candidates);
        letters = letters.StartsWith(shared, StringComparison.Ordinal) ? letters.Substring(shared.Length) : letters;
        var near = same.Where(pair => AreNear(letters, pair.Parts.Letters.Substring(shared.Length))).ToArray();
        return [.. (near.Length > 0 ? near : Words.Contains(letters) && same.Length <= FewEnough ? same : []).Select(pair => pair.Candidate)];
    }

    /// <summary>The first letters, and the number after them.</summary>
    private static (string Letters, string Number) Split(string essence)
    {
        var letters = new string([.. essence.TakeWhile(character => !AsciiDigits.IsDigit(character))]);
        return (letters, new string([.. essence.Skip(letters.Length).TakeWhile(AsciiDigits.IsDigit)]));
    }

    private static bool Ends(string essence, string number) => essence.EndsWith(number, StringComparison.Ordinal);

    /// <summary>The letters with which all of them begin.</summary>
    private static string SharedBeginning(IReadOnlyList<(string Name, string Essence)> candidates)
    {
        var all = candidates.Select(candidate => Split(candidate.Essence).Letters).ToArray();
        return candidates.Count < 2 ? string.Empty : new string([.. all[0].TakeWhile((letter, index) => all.All(each => index < each.Length && each[index] == letter))]);
    }

    /// <summary>One letter of two or more lacks, is too many or is another, or two have changed places.</summary>
    private static bool AreNear(string written, string letters)
        => written.Length > 0 && letters.Length > 1
            && (NearestNames.Distance(written, letters) <= 1 || (written.Length == letters.Length && written.OrderBy(letter => letter).SequenceEqual(letters.OrderBy(letter => letter))));
}
