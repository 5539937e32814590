using System.Text;

namespace Thqse.Sdk;

/// <summary>
/// What <see cref="Codes{T}"/> knows of an enumeration, by the number of a value. It is no generic type: the code that would be made for each enumeration anew is most of what a short run waits for.
/// </summary>
internal sealed class CodeTable
{
    private readonly long[] numbers;
    private readonly bool countsFromZero;

    /// <param name="numbers">The numbers of the values.</param>
    /// <param name="names">Their names, in the same order.</param>
    /// <param name="isKebab">Whether documents spell them like "missing-value".</param>
    public CodeTable(long[] numbers, string[] names, bool isKebab)
    {
        this.numbers = numbers;
        countsFromZero = numbers.Length > 0 && numbers[0] == 0 && numbers[numbers.Length - 1] == numbers.Length - 1;
        Kebab = Array.AsReadOnly(Array.ConvertAll(names, ToKebab));
        Camel = Array.AsReadOnly(Array.ConvertAll(names, ToCamel));
        IsKebab = isKebab;
    }

    public IReadOnlyList<string> Kebab { get; }

    public IReadOnlyList<string> Camel { get; }

    public bool IsKebab { get; }

    public IReadOnlyList<string> All => IsKebab ? Kebab : Camel;

    /// <summary>The place of a value among those of its enumeration; negative when it is none of them.</summary>
    public int IndexOf(long number) => !countsFromZero ? Array.IndexOf(numbers, number) : number >= 0 && number < numbers.Length ? (int)number : -1;

    /// <summary>The place of a code in one of the lists; negative when it is none.</summary>
    public static int IndexOf(IReadOnlyList<string> codes, string? code)
    {
        for (var i = 0; i < codes.Count; i++)
        {
            if (string.Equals(codes[i], code, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static string ToCamel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static string ToKebab(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
