namespace Thqse.Sdk.Messages;

/// <summary>What is wrong with the number of an establishment or the code of its department, as far as it can be told, and what to do.</summary>
internal static class IdentifierMessages
{
    private const int FinessLength = 9;
    private const int SirenLength = 9;
    private const int SiretLength = 14;

    /// <summary>What is wrong with a FINESS number of which no right one could be proposed.</summary>
    public static string Finess(string written, Language language)
    {
        var value = WithoutSpaces(written);
        var what = value switch
        {
            _ when SiretNumber.TryParse(value, out _) => language.Say("C'est un numéro SIRET : donnez-le dans « siret ».", "It is a SIRET number: give it in \"siret\"."),
            _ when value.Length != FinessLength => Length(written, value, language, "caractère", "character") + language.Say(", et il en faut neuf.", ", and there must be nine."),
            _ when value.All(character => character == '0') || value.Substring(2).All(character => character == '0') => OnlyZeros(language),
            _ when !AsciiDigits.AreAll(value.Substring(2)) || !(AsciiDigits.AreAll(value) || value[0] == '2' && value[1] is 'A' or 'B') => language.Say("Il n'est fait que de chiffres, sauf 2A et 2B au début.", "It is made of digits only, but for 2A and 2B at the beginning."),
            _ when value.Substring(0, 2) is "00" or "96" or "99" => language.Say($"Aucun numéro FINESS ne commence par {value.Substring(0, 2)}.", $"No FINESS number begins with {value.Substring(0, 2)}."),
            _ => Key(language),
        };
        return $" {what} " + language.Say("Recopiez-le tel qu'il est dans le répertoire FINESS, ou retirez-le.", "Copy it as the FINESS directory has it, or leave it out.");
    }

    /// <summary>What is wrong with a SIRET number of which no right one could be proposed.</summary>
    public static string Siret(string written, Language language)
    {
        var value = WithoutSpaces(written);
        var what = value switch
        {
            _ when !AsciiDigits.AreAll(value) => language.Say("Il n'est fait que de chiffres.", "It is made of digits only."),
            { Length: SirenLength } => language.Say("C'est la longueur d'un SIREN : il y manque les cinq chiffres de l'établissement.", "This is the length of a SIREN: the five digits of the establishment are missing."),
            { Length: not SiretLength } => Length(written, value, language, "chiffre", "digit") + language.Say(", et il en faut quatorze.", ", and there must be fourteen."),
            _ when value.All(character => character == '0') || value.Substring(SirenLength).All(character => character == '0') || value.Substring(0, SirenLength).All(character => character == '0') => OnlyZeros(language),
            _ when !LuhnChecksum.Holds(value.Substring(0, SirenLength)) => language.Say($"Ses neuf premiers chiffres, {value.Substring(0, SirenLength)}, ne sont pas un SIREN : un chiffre est faux, ou deux sont échangés.", $"Its first nine digits, {value.Substring(0, SirenLength)}, are no SIREN: a digit is wrong, or two have changed places."),
            _ => Key(language),
        };
        return $" {what} " + language.Say("Recopiez-le tel qu'il est dans le répertoire Sirene, ou retirez-le.", "Copy it as the Sirene directory has it, or leave it out.");
    }

    /// <summary>What to write where no code could be proposed.</summary>
    public static string Department(string value, Language language) => FoldedText.LettersAndDigits(value) switch
    {
        _ when Departments.IsCorsica(value) => language.Say(" La Corse en a deux : 2A et 2B.", " Corsica has two: 2A and 2B."),
        "97" or "98" => language.Say(" Outre-mer, le code a trois chiffres, comme 971 ou 988.", " Overseas, the code has three digits, such as 971 or 988."),
        _ => language.Say(" Écrivez le code seul, ou retirez-le s'il n'est pas connu.", " Write the code alone, or leave it out if it is not known."),
    };

    /// <summary>How long it is; that its spaces are not counted is said where it has some.</summary>
    private static string Length(string written, string value, Language language, string french, string english)
    {
        var (one, several) = (language.Say(french, english), language.Say(french + "s", english + "s"));
        return (written.Length == value.Length ? language.Say("Il a ", "It has ") : language.Say("Sans ses espaces, il a ", "Without its spaces it has ")) + $"{value.Length} {(value.Length == 1 ? one : several)}";
    }

    /// <summary>Spaces group the digits for who reads them: what is wrong is something else, as without them it would have been proposed.</summary>
    private static string WithoutSpaces(string written) => string.Concat(written.Where(character => !char.IsWhiteSpace(character)));

    private static string OnlyZeros(Language language) => language.Say("Des zéros ne désignent aucun établissement.", "Zeros designate no establishment.");

    private static string Key(Language language) => language.Say("Sa clé (de Luhn) n'est pas juste : un chiffre est faux, ou deux sont échangés.", "Its (Luhn) key is not right: a digit is wrong, or two have changed places.");
}
