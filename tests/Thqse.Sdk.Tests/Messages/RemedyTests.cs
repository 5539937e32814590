using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Messages;

/// <summary>What people really type, and what they must be told: where it is, and what to type instead.</summary>
public class RemedyTests
{
    [Theory]
    [InlineData("""{ "format": "thqse.cpom-contract/1", "observations": { "CPOM_OS_16": { "2025": { "values": { "discharge-prescriptions": 64,5 } } } } }""", "écrivez 64.5", "write 64.5")]
    [InlineData("""{ "observations": { "CPOM_OS_12": { "2025": { "values": { "mammograms": 1 740 } } } } }""", "écrivez 1740", "write 1740")]
    [InlineData("{ \"beds\": 1\u00A0740 }", "écrivez 1740", "write 1740")]
    [InlineData("{ \"beds\": 1\u202F740 }", "écrivez 1740", "write 1740")]
    [InlineData("""{ "beds": 007 }""", "écrivez 7", "write 7")]
    [InlineData("""{ "rate": 56.4% }""", "sans signe + ni %", "without + or %")]
    [InlineData("""{ "rate": +5 }""", "sans signe + ni %", "without + or %")]
    [InlineData("""{ "rate": .5 }""", "un chiffre des deux côtés du point", "a digit on both sides of the point")]
    [InlineData("{ // beds\n \"beds\": 320 }", "pas de commentaire", "no comments")]
    [InlineData("""{ "beds": 320, /* all */ "name": "CH" }""", "pas de commentaire", "no comments")]
    [InlineData("""{ "beds": 320, }""", "une virgule de trop", "a comma too many")]
    [InlineData("""{ "activities": ["mco", ] }""", "une virgule de trop", "a comma too many")]
    [InlineData("""{ "name": "CH" "beds": 320 }""", "manque une virgule", "comma is missing")]
    [InlineData("""{ "activities": ["mco" "had"] }""", "manque une virgule", "comma is missing")]
    [InlineData("""{ “name”: “CH” }""", "droits et doubles", "straight and double")]
    [InlineData("""{ "name": « CH » }""", "droits et doubles", "straight and double")]
    [InlineData("""{ 'name': 'CH' }""", "droits et doubles", "straight and double")]
    [InlineData("{\u00A0\"name\": \"CH\" }", "espace invisible", "invisible or non-breaking space")]
    [InlineData("{ \"name\":\u200B \"CH\" }", "espace invisible", "invisible or non-breaking space")]
    [InlineData("""{ name: "CH" }""", "entre guillemets droits", "in straight quotes")]
    [InlineData("""{ "name": CH }""", "s'écrit entre guillemets", "is written in straight quotes")]
    [InlineData("""{ "ghtMember": oui }""", "true et false", "true and false")]
    [InlineData("""{ "ghtMember": True }""", "true et false", "true and false")]
    [InlineData("indicator;year;value\nCPOM_OS_12;2025;770\n", "un tableau (CSV)", "a table (CSV)")]
    [InlineData("PK\u0003\u0004", "un classeur", "a workbook")]
    [InlineData("<html></html>", "une page", "a page")]
    [InlineData("%PDF-1.7", "une page", "a page")]
    [InlineData("{ \"name\": \"CH\ndes Deux\" }", "tient sur une seule ligne", "stands on one line")]
    [InlineData("{ \"name\": \"CH\tdes Deux\" }", "\\t pour une tabulation", "\\t for a tab")]
    [InlineData("{ \"name\": \"CH,\n  \"beds\": 320 }", "ajoutez celui qui manque", "add the one that is missing")]
    [InlineData("""{ "evidence": ["C:\preuves.pdf"] }""", "s'écrit deux fois", "is written twice")]
    [InlineData("""{ "evidence": ["\\serveur\users\a.pdf"] }""", "s'écrit deux fois", "is written twice")]
    [InlineData("""{ "rate": 1'740 }""", "écrivez 1740, et non 1'740", "write 1740, not 1'740")]
    [InlineData("""{ "rate": 1’740 }""", "ni espace ni apostrophe : écrivez 1740", "no apostrophe: write 1740")]
    [InlineData("""{ "list": [1 74] }""", "Par exemple, écrivez 1740", "For instance, write 1740")]
    [InlineData("""{ "numerator": 620,5, "denominator": 1100 }""", "écrivez 620.5, et non 620,5", "write 620.5, not 620,5")]
    [InlineData("""{ "rate": 1,740 }""", "Par exemple, écrivez 64.5", "For instance, write 64.5")]
    [InlineData("""{ "beds": 0770 }""", "écrivez 770, et non 0770", "write 770, not 0770")]
    [InlineData("""{ "rate": 00.5 }""", "écrivez 0.5, et non 00.5", "write 0.5, not 00.5")]
    [InlineData("""{ "rate": 620/1100 }""", "{ \"numerator\": 620, \"denominator\": 1100 }", "{ \"numerator\": 620, \"denominator\": 1100 }")]
    [InlineData("""{ "rate": 62 / 110 }""", "une part s'écrit", "a share is written")]
    [InlineData("""{ "beds": 770 // checked""", "pas de commentaire", "no comments")]
    [InlineData("""{ "rate": 56. }""", "chiffre après le point", "digit is missing after the point")]
    [InlineData("""{ "rate": 56., "beds": 3 }""", "chiffre après le point", "digit is missing after the point")]
    [InlineData("""{ "beds": -, "a": 1 }""", "manque ici une valeur", "A value is missing here")]
    [InlineData("""{ "beds": - }""", "manque ici une valeur", "A value is missing here")]
    [InlineData("""{ "beds": , "a": 1 }""", "manque ici une valeur", "A value is missing here")]
    [InlineData("""{ "beds": }""", "manque ici une valeur", "A value is missing here")]
    [InlineData("""{ "beds": =370*2 }""", "écrivez son résultat", "write its result")]
    [InlineData("""{ "beds": 770,, "a": 1 }""", "virgule de trop : retirez-la", "a comma too many here")]
    [InlineData("""{ "beds" 770 }""", "il faut deux-points", "must be a colon")]
    [InlineData("""{ "a": 1, "ghtMember" true }""", "il faut deux-points", "must be a colon")]
    [InlineData("""{ "establishment" { "beds": 3 } }""", "il faut deux-points", "must be a colon")]
    [InlineData("""{ "beds" = 770 }""", "il faut deux-points", "must be a colon")]
    [InlineData("""{ "name": "CH X, "category": "ch" }""", "manque un guillemet", "A quote is missing")]
    [InlineData("""{ "name": "CH "Les Pins" nord" }""", "manque un guillemet", "A quote is missing")]
    [InlineData("""{ "beds": 770; "b": 1 }""", "à la place de ce point-virgule", "in the place of this semicolon")]
    [InlineData("""{ 2025: { } }""", "entre guillemets droits", "in straight quotes")]
    [InlineData("""{ "beds": 320, 2025: { } }""", "entre guillemets droits", "in straight quotes")]
    [InlineData("{ \"name\"\u00A0: \"CH\" }", "espace invisible", "invisible or non-breaking space")]
    [InlineData("{ \"beds\": 1 \u00A0740 }", "espace invisible", "invisible or non-breaking space")]
    [InlineData("{ \"beds\": 1\u00A0", "espace invisible", "invisible or non-breaking space")]
    [InlineData("{ 2025", "Vérifiez ici les guillemets", "Check the quotes")]
    [InlineData("{ \"rate\": 62/", "pas de commentaire", "no comments")]
    [InlineData("{ \"rate\": 62/ ", "pas de commentaire", "no comments")]
    [InlineData("1 740", "écrivez 1740, et non 1 740", "write 1740, not 1 740")]
    [InlineData("\"CH\" \"Les Pins\"", "Vérifiez ici les guillemets", "Check the quotes")]
    [InlineData("""{ "beds": 007,5 }""", "un zéro de trop : écrivez 7, et non 007", "a needless zero: write 7, not 007")]
    public void What_is_not_JSON_gets_its_remedy(string json, string french, string english)
    {
        var diagnostic = Assert.Single(ContractDocument.Read(json).Diagnostics);

        Assert.Equal(DiagnosticCode.MalformedJson, diagnostic.Code);
        Assert.Contains(french, diagnostic.Explain(Language.French), StringComparison.Ordinal);
        Assert.Contains(english, diagnostic.Explain(Language.English), StringComparison.Ordinal);
        Assert.NotNull(diagnostic.Line);
    }

    [Theory]
    [InlineData("""{ "beds": "320" }""", "beds", "décimales : 320.", "decimals: 320.")]
    [InlineData("""{ "beds": "1 740" }""", "beds", "décimales : 1740.", "decimals: 1740.")]
    [InlineData("{ \"beds\": \"1\u00A0740\" }", "beds", "décimales : 1740.", "decimals: 1740.")]
    [InlineData("""{ "beds": "1,740" }""", "beds", "avec un point pour les décimales.", "with a point for decimals.")]
    [InlineData("""{ "beds": "1'740" }""", "beds", "décimales : 1740.", "decimals: 1740.")]
    [InlineData("""{ "beds": "1.740" }""", "beds", "avec un point pour les décimales.", "with a point for decimals.")]
    [InlineData("""{ "beds": "1,7k" }""", "beds", "Écrivez le nombre seul, en chiffres", "Write the number alone, in digits")]
    [InlineData("""{ "beds": "1,7 million" }""", "beds", "Écrivez le nombre seul, en chiffres", "Write the number alone, in digits")]
    [InlineData("""{ "beds": "~320" }""", "beds", "Écrivez le nombre seul, en chiffres", "Write the number alone, in digits")]
    [InlineData("""{ "beds": "300/320" }""", "beds", "Écrivez le nombre seul, en chiffres", "Write the number alone, in digits")]
    [InlineData("""{ "beds": "" }""", "beds", "Le texte est vide", "The text is blank")]
    [InlineData("""{ "ghtMember": "oui" }""", "ghtMember", "Écrivez true", "Write true")]
    [InlineData("""{ "ghtMember": "Non" }""", "ghtMember", "Écrivez false", "Write false")]
    [InlineData("""{ "department": 12 }""", "department", "guillemets : \"12\"", "quotes: \"12\"")]
    [InlineData("""{ "department": 9 }""", "department", "guillemets : \"09\"", "quotes: \"09\"")]
    [InlineData("""{ "department": 20 }""", "department", "La Corse en a deux : 2A et 2B", "Corsica has two: 2A and 2B")]
    [InlineData("""{ "finess": 10000024 }""", "finess", "guillemets : \"010000024\"", "quotes: \"010000024\"")]
    [InlineData("""{ "beds": "non renseigné" }""", "beds", "retirez le membre", "remove the member")]
    [InlineData("""{ "beds": "NC" }""", "beds", "retirez le membre", "remove the member")]
    [InlineData("""{ "beds": "320 lits" }""", "beds", "sans unité : 320.", "without a unit: 320.")]
    [InlineData("""{ "beds": "1 740 lits" }""", "beds", "sans unité : 1740.", "without a unit: 1740.")]
    [InlineData("""{ "ghtMember": 1 }""", "ghtMember", "true pour oui", "true for yes")]
    [InlineData("""{ "finess": 120000120 }""", "finess", "guillemets : \"120000120\"", "quotes: \"120000120\"")]
    [InlineData("""{ "activities": "mco" }""", "activities", "[\"mco\"]", "[\"mco\"]")]
    [InlineData("""{ "activities": "MCO, HAD" }""", "activities", "[\"mco\", \"had\"]", "[\"mco\", \"had\"]")]
    [InlineData("""{ "activities": "Médecine" }""", "activities", "[\"mco\"]", "[\"mco\"]")]
    [InlineData("""{ "activities": "tout" }""", "activities", "[\"mco\", \"had\"]", "[\"mco\", \"had\"]")]
    [InlineData("""{ "department": 12.0 }""", "department", "guillemets : \"12\"", "quotes: \"12\"")]
    [InlineData("""{ "siret": 26310012500016 }""", "siret", "guillemets : \"26310012500016\"", "quotes: \"26310012500016\"")]
    [InlineData("""{ "siret": 12 }""", "siret", "guillemets : \"12\"", "quotes: \"12\"")]
    [InlineData("""{ "finess": 12 }""", "finess", "guillemets : \"12\"", "quotes: \"12\"")]
    [InlineData("""{ "beds": "320 €" }""", "beds", "sans unité : 320.", "without a unit: 320.")]
    [InlineData("""{ "beds": "1,740 lits" }""", "beds", "Écrivez le nombre seul, en chiffres", "Write the number alone, in digits")]
    [InlineData("""{ "beds": "320 ; 12 lits" }""", "beds", "Écrivez le nombre seul, en chiffres", "Write the number alone, in digits")]
    [InlineData("""{ "beds": "320 lits et 2 places" }""", "beds", "Écrivez le nombre seul, en chiffres", "Write the number alone, in digits")]
    [InlineData("""{ "beds": "1.2.3" }""", "beds", "avec un point pour les décimales.", "with a point for decimals.")]
    [InlineData("""{ "beds": "lits" }""", "beds", "retirez le membre", "remove the member")]
    [InlineData("""{ "beds": true }""", "beds", "Il faut ici un nombre.", "This must be a number.")]
    public void A_value_of_another_type_gets_its_remedy(string establishment, string member, string french, string english)
    {
        var diagnostic = ContractDocument.Read($$"""{ "format": "thqse.cpom-contract/1", "establishment": {{establishment}} }""").Diagnostics.Single(each => each.Pointer == "/establishment/" + member);

        Assert.Contains(french, diagnostic.Explain(Language.French), StringComparison.Ordinal);
        Assert.Contains(english, diagnostic.Explain(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("finess")]
    [InlineData("siret")]
    [InlineData("department")]
    public void True_is_no_code_to_put_in_quotes(string member)
        => Assert.Equal(
            "Il faut ici un texte entre guillemets.",
            ContractDocument.Read($$"""{ "format": "thqse.cpom-contract/1", "establishment": { "{{member}}": true } }""").Diagnostics.Single(each => each.Pointer == "/establishment/" + member).Explain(Language.French));

    [Theory]
    [InlineData("0.15", "si 15\u00A0% est voulu, écrivez 15.", "if 15% is meant, write 15.")]
    [InlineData("0.05", "strictement au-dessus de 10.", "strictly above 10.")]
    public void A_target_chosen_as_a_fraction_gets_its_remedy(string target, string french, string english)
        => Says($$"""{ "format": "thqse.cpom-contract/1", "choices": { "CPOM_OS_8": { "target": {{target}} } } }""", "/choices/CPOM_OS_8/target", french, english);

    [Theory]
    [InlineData("\"56,4\"", "décimales : 56.4.")]
    [InlineData("\"56.4 %\"", "décimales : 56.4.")]
    [InlineData("\"62/110\"", "Une part s'écrit { \"numerator\": 62, \"denominator\": 110 }")]
    [InlineData("\"1 062 sur 1 110\"", "Une part s'écrit { \"numerator\": 1062, \"denominator\": 1110 }")]
    [InlineData("\"0.564\"", "décimales : 0.564.")]
    [InlineData("\"620/1100\"", "{ \"numerator\": 620, \"denominator\": 1100 }")]
    [InlineData("\"620 sur 1 100\"", "{ \"numerator\": 620, \"denominator\": 1100 }")]
    public void A_rate_in_quotes_gets_its_remedy(string rate, string french)
        => Assert.Contains(
            french,
            Assert.Single(ContractDocument.Read(
                $$"""{ "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 3 }, "observations": { "CPOM_OS_16": { "2025": { "values": { "discharge-prescriptions": {{rate}} } } } } }""").Diagnostics).Explain(Language.French),
            StringComparison.Ordinal);

    [Fact]
    public void A_PDF_file_is_told_for_what_it_is_whatever_its_bytes()
        => Assert.Contains(
            "un fichier d'un autre genre",
            Assert.Single(ContractDocument.ReadUtf8(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37, 0x0A, 0x25, 0xE2, 0xE3, 0xCF, 0xD3 }).Diagnostics).Explain(Language.French),
            StringComparison.Ordinal);

    /// <summary>The bytes as they come from a disk: "é" of Windows-1252 (E9), the marks of UTF-16, PNG and gzip, a character of two bytes that was cut.</summary>
    [Theory]
    [InlineData("7B 0A 22 6E 22 3A 20 22 48 E9 22 7D", "ligne 2, colonne 8. Ce caractère n'est pas de l'UTF-8 : le fichier est sans doute encodé en Windows-1252", "line 2, column 8. This character is not UTF-8: the file is probably encoded in Windows-1252")]
    [InlineData("FF FE 7B 00 7D 00", "en UTF-16 : enregistrez-le en UTF-8", "in UTF-16: save it as UTF-8")]
    [InlineData("FE FF 00 7B 00 7D", "en UTF-16 : enregistrez-le en UTF-8", "in UTF-16: save it as UTF-8")]
    [InlineData("7B 00 7D 00", "en UTF-16 : enregistrez-le en UTF-8", "in UTF-16: save it as UTF-8")]
    [InlineData("89 50 4E 47 0D 0A 1A 0A", "Ce n'est pas un texte", "It is no text")]
    [InlineData("1F 8B 08 00 61", "Ce n'est pas un texte", "It is no text")]
    [InlineData("7B 22 61 22 3A 20 22 C3", "s'arrête avant sa fin : ligne 1, colonne 8", "stops before its end: line 1, column 8")]
    [InlineData("7B 22 61 22 3A 20 22 F0", "s'arrête avant sa fin : ligne 1, colonne 8", "stops before its end: line 1, column 8")]
    public void Bytes_that_are_no_UTF_8_are_told_for_what_they_are(string bytes, string french, string english)
    {
        var diagnostic = Assert.Single(ContractDocument.ReadUtf8(bytes.Split(' ').Select(each => Convert.ToByte(each, 16)).ToArray()).Diagnostics);

        Assert.Equal(DiagnosticCode.MalformedJson, diagnostic.Code);
        Assert.Contains(french, diagnostic.Explain(Language.French), StringComparison.Ordinal);
        Assert.Contains(english, diagnostic.Explain(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thqse.score-card/1", " Un document de ce format se donne à « thqse diagnosis cohort ».", " A document of this format is given to \"thqse diagnosis cohort\".")]
    [InlineData("thqse.cpom-evaluation/1", " C'est un résultat : donnez le contrat dont il est fait.", " This is a result: give the contract that it is made of.")]
    [InlineData("thqse.cpom-plan/1", " C'est un résultat : donnez le contrat dont il est fait.", " This is a result: give the contract that it is made of.")]
    [InlineData(" THQSE.CPOM-Contract/1 ", " Écrivez \"format\": \"thqse.cpom-contract/1\".", " Write \"format\": \"thqse.cpom-contract/1\".")]
    [InlineData("thqse.cpom-contract/2", " C'est une autre version de ce format : il faut un outil qui la lit, ou le document dans la version attendue.", " This is another version of that format: it takes a tool that reads it, or the document in the version expected.")]
    [InlineData("another.contract/1", "", "")]
    [InlineData("thqse.cpom-contract", "", "")]
    [InlineData("thqse.cpom-contract/1/2", "", "")]
    public void A_format_gets_the_remedy_of_what_it_is(string format, string french, string english)
    {
        var diagnostic = Assert.Single(ContractDocument.Read($$"""{ "format": "{{format}}" }""").Diagnostics);

        Assert.EndsWith("Attendu : thqse.cpom-contract/1." + french, diagnostic.Explain(Language.French), StringComparison.Ordinal);
        Assert.EndsWith("Expected: thqse.cpom-contract/1." + english, diagnostic.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_another_kind_is_sent_where_it_belongs()
        => Assert.Contains(
            "« thqse diagnosis score »",
            Assert.Single(ContractDocument.Read("""{ "format": "thqse.questionnaire-response/1" }""").Diagnostics).Explain(Language.French),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("notConcerned", "[\"CPOM_OS_13\"]", "Écrivez par exemple { \"CPOM_OS_13\"", "Write for instance { \"CPOM_OS_13\"")]
    [InlineData("observations", "[]", "Écrivez par exemple { \"CPOM_OS_12\"", "Write for instance { \"CPOM_OS_12\"")]
    [InlineData("choices", "[]", "Écrivez par exemple { \"CPOM_OS_8\"", "Write for instance { \"CPOM_OS_8\"")]
    [InlineData("readings", "[]", "Écrivez par exemple { \"CPOM_OS_20\"", "Write for instance { \"CPOM_OS_20\"")]
    [InlineData("choices", "3", "Il faut ici un objet { }.", "This must be an object { }.")]
    public void A_list_in_the_place_of_names_gets_its_remedy(string member, string value, string french, string english)
        => Says($$"""{ "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320 }, "{{member}}": {{value}} }""", "/" + member, french, english);

    /// <summary>What was probably meant, or what is wrong with it: of each a sentence that says more than the form.</summary>
    [Theory]
    [InlineData("finess", "120000121", "Sa clé (de Luhn)", "Its (Luhn) key")]
    [InlineData("finess", "1200001200", "Il a 10 caractères", "It has 10 characters")]
    [InlineData("finess", "990000002", "commence par 99", "begins with 99")]
    [InlineData("finess", "000000000", "Des zéros", "Zeros")]
    [InlineData("finess", "12OOOO12O", "Vouliez-vous dire : 120000120 ?", "Did you mean: 120000120?")]
    [InlineData("finess", "26310012500008", "donnez-le dans « siret »", "give it in \"siret\"")]
    [InlineData("finess", "", "Le texte est vide", "The text is empty")]
    [InlineData("finess", "FINESS 120000120", "Vouliez-vous dire : 120000120 ?", "Did you mean: 120000120?")]
    [InlineData("siret", "SIRET n° 263 100 125 00008", "Vouliez-vous dire : 26310012500008 ?", "Did you mean: 26310012500008?")]
    [InlineData("finess", "12 000 0120 0", "Sans ses espaces, il a 10 caractères", "Without its spaces it has 10 characters")]
    [InlineData("finess", "1", "Il a 1 caractère, et", "It has 1 character, and")]
    [InlineData("siret", "1", "Il a 1 chiffre, et", "It has 1 digit, and")]
    [InlineData("siret", "356000000", "la longueur d'un SIREN", "the length of a SIREN")]
    [InlineData("siret", "12345678900015", "ne sont pas un SIREN", "are no SIREN")]
    [InlineData("siret", "2631OO125OOOO8", "Vouliez-vous dire : 26310012500008 ?", "Did you mean: 26310012500008?")]
    [InlineData("siret", "00000000000000", "Des zéros", "Zeros")]
    [InlineData("siret", "263 400 120 00015", "ne sont pas un SIREN", "are no SIREN")]
    [InlineData("finess", "12 000 012 1", "Sa clé (de Luhn)", "Its (Luhn) key")]
    [InlineData("department", "D34", "Vouliez-vous dire : 34 ?", "Did you mean: 34?")]
    [InlineData("department", "20", "La Corse en a deux : 2A et 2B", "Corsica has two: 2A and 2B")]
    [InlineData("department", "Corse", "La Corse en a deux", "Corsica has two")]
    [InlineData("department", "20000", "La Corse en a deux : 2A et 2B", "Corsica has two: 2A and 2B")]
    [InlineData("department", "20000 Ajaccio", "La Corse en a deux : 2A et 2B", "Corsica has two: 2A and 2B")]
    [InlineData("department", "20.0", "La Corse en a deux : 2A et 2B", "Corsica has two: 2A and 2B")]
    [InlineData("department", "12.0", "Vouliez-vous dire : 12 ?", "Did you mean: 12?")]
    [InlineData("department", "97", "trois chiffres", "three digits")]
    [InlineData("department", "Réunion", "Vouliez-vous dire : 974 ?", "Did you mean: 974?")]
    [InlineData("department", " ", "Le texte est vide", "The text is empty")]
    [InlineData("category", "clinique", "Vouliez-vous dire : clinic ?", "Did you mean: clinic?")]
    [InlineData("category", "Centre hospitalier", "Vouliez-vous dire : ch ?", "Did you mean: ch?")]
    [InlineData("category", "clinics", "Vouliez-vous dire : clinic ?", "Did you mean: clinic?")]
    [InlineData("category", "", "Le texte est vide. Possibles : chu", "The text is empty. Possible: chu")]
    [InlineData("sizeClass", "grande", "Vouliez-vous dire : large ?", "Did you mean: large?")]
    public void What_says_who_an_establishment_is_gets_its_remedy(string member, string value, string french, string english)
        => Says($$"""{ "format": "thqse.cpom-contract/1", "establishment": { "{{member}}": "{{value}}" } }""", "/establishment/" + member, french, english);

    [Theory]
    [InlineData("31/03/2027")]
    [InlineData("31-03-2027")]
    [InlineData("31.3.2027")]
    [InlineData("20270331")]
    [InlineData("2027/03/31")]
    [InlineData("2027-3-31")]
    [InlineData("2027-03-31T00:00:00Z")]
    public void A_date_written_otherwise_is_proposed(string date)
        => Says($$"""{ "format": "thqse.cpom-contract/1", "asOf": "{{date}}" }""", "/asOf", "Vouliez-vous dire : 2027-03-31 ?", "Did you mean: 2027-03-31?");

    [Theory]
    [InlineData("2027-02-30", "Ce jour n'existe pas", "There is no such day")]
    [InlineData("", "Le texte est vide", "The text is empty")]
    public void A_date_that_is_none_is_not_guessed(string date, string french, string english)
        => Says($$"""{ "format": "thqse.cpom-contract/1", "asOf": "{{date}}" }""", "/asOf", french, english);

    [Theory]
    [InlineData(""" "lits": 320 """, "/establishment/lits", "Vouliez-vous dire : beds ?", "Did you mean: beds?")]
    [InlineData(""" "département": "12" """, "/establishment/département", "Vouliez-vous dire : department ?", "Did you mean: department?")]
    public void A_French_name_is_understood(string establishment, string pointer, string french, string english)
        => Says($$"""{ "format": "thqse.cpom-contract/1", "establishment": { {{establishment}} } }""", pointer, french, english);

    [Fact]
    public void And_suggested_to_programs_too()
        => Assert.Equal(["beds"], ContractDocument.Read("""{ "format": "thqse.cpom-contract/1", "establishment": { "lits": 320 } }""").Diagnostics.Single(each => each.Pointer == "/establishment/lits").Suggestions);

    [Theory]
    [InlineData("CPOM_OS_18", "\"2025.0\": {}", "/2025.0", "Vouliez-vous dire : 2025 ?", "Did you mean: 2025?")]
    [InlineData("CPOM_OS_18", "\"année 2026\": {}", "/année 2026", "Vouliez-vous dire : 2026 ?", "Did you mean: 2026?")]
    [InlineData("CPOM_OS_18", "\"2025\": { \"crisis-exercises\": 2 }", "/2025/crisis-exercises", "dans « values »", "in \"values\"")]
    [InlineData("CPOM_OS_16", "\"2025\": { \"values\": { \"discharge-prescriptions\": { \"share\": 56.4 } } }", "/2025/values/discharge-prescriptions/share", "sans accolades : 56.4", "without braces: 56.4")]
    [InlineData("CPOM_OS_7", "\"2025\": { \"values\": { \"surveys\": 3 } }", "/2025/values/surveys", "dans « milestones »", "in \"milestones\"")]
    [InlineData("CPOM_OS_12", "\"2025\": { \"milestones\": [\"started\"] }", "/2025/milestones/0", "dans « values »", "in \"values\"")]
    public void What_is_declared_in_another_place_is_led_to_its_own(string indicator, string years, string pointer, string french, string english)
        => Says($$"""{ "format": "thqse.cpom-contract/1", "observations": { "{{indicator}}": { {{years}} } } }""", $"/observations/{indicator}{pointer}", french, english);

    [Theory]
    [InlineData(""" "choices": { "CPOM_CT_3": "pharmacy" } """, "/choices/CPOM_CT_3", "{ \"option\": \"pharmacy\" }")]
    [InlineData(""" "choices": { "CPOM_OS_8": 15 } """, "/choices/CPOM_OS_8", "{ \"target\": 15 }")]
    [InlineData(""" "observations": { "CPOM_OS_18": { "2025": 2 } } """, "/observations/CPOM_OS_18/2025", "{ \"values\": { } }")]
    [InlineData(""" "observations": { "CPOM_OS_18": 2 } """, "/observations/CPOM_OS_18", "{ \"2025\": { \"values\": { } } }")]
    public void A_value_alone_is_led_to_what_holds_it(string member, string pointer, string line)
        => Says($$"""{ "format": "thqse.cpom-contract/1", {{member}} }""", pointer, $"Écrivez {line}.", $"Write {line}.");

    [Fact]
    public void A_document_without_its_format_gets_the_line_to_type()
        => Assert.Contains(
            "\"format\": \"thqse.cpom-contract/1\"",
            ContractDocument.Read("{ }").Diagnostics.Single(each => each.Code == DiagnosticCode.MissingMember && each.Value == "format").Explain(Language.French),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("1.770", "écrivez 1770.", "write 1770.")]
    [InlineData("770.5", "sans décimales.", "without decimals.")]
    public void A_point_between_thousands_is_recognised(string count, string french, string english)
    {
        const string Indicator = "CPOM_OS_12";
        var document = $$"""{ "format": "thqse.cpom-contract/1", "observations": { "{{Indicator}}": { "2025": { "values": { "mammograms": {{count}} } } } } }""";
        var diagnostic = ContractDocument.Read(document).Diagnostics.Single(each => each.Code == DiagnosticCode.FractionalCount);

        Assert.EndsWith(french, diagnostic.Explain(Language.French), StringComparison.Ordinal);
        Assert.EndsWith(english, diagnostic.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_alone_is_led_to_what_holds_it()
    {
        var diagnostic = ResponseDocument.Read("""{ "format": "thqse.questionnaire-response/1", "questionnaire": "thqse-specimen/sanitary", "answers": { "energy-01": "started" } }""")
            .Diagnostics.Single(each => each.Pointer == "/answers/energy-01");

        Assert.EndsWith("Écrivez { \"options\": [\"started\"] }.", diagnostic.Explain(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_says_no_more_than_that_it_does_not_concern_is_asked_why()
        => Says("""{ "format": "thqse.cpom-contract/1", "notConcerned": { "CPOM_OS_13": true } }""", "/notConcerned/CPOM_OS_13", "Dites pourquoi", "Say why");

    [Theory]
    [InlineData("THQSE.CPOM-CONTRACT/1", "Écrivez \"format\": \"thqse.cpom-contract/1\".", "Write \"format\": \"thqse.cpom-contract/1\".")]
    [InlineData("thqse.cpom-contract/1 ", "Écrivez \"format\": \"thqse.cpom-contract/1\".", "Write \"format\": \"thqse.cpom-contract/1\".")]
    [InlineData("thqse.cpom-contract/2", "une autre version", "another version")]
    [InlineData("thqse.cpom-evaluation/1", "donnez le contrat", "give the contract")]
    [InlineData("thqse.score-card/1", "thqse diagnosis cohort", "thqse diagnosis cohort")]
    [InlineData("thqse.programme/1", "« thqse programme show --programme »", "\"thqse programme show --programme\"")]
    [InlineData("thqse.cpom-catalogue/1", "thqse cpom check", "thqse cpom check")]
    [InlineData("thqse.referential/1", "thqse diagnosis check", "thqse diagnosis check")]
    public void A_document_of_another_format_is_led_to_its_place(string format, string french, string english)
        => Says($$"""{ "format": "{{format}}" }""", "/format", french, english);

    private static void Says(string document, string pointer, string french, string english)
    {
        var diagnostic = ContractDocument.Read(document).Diagnostics.Single(each => each.Pointer == pointer);

        Assert.Contains(french, diagnostic.Explain(Language.French), StringComparison.Ordinal);
        Assert.Contains(english, diagnostic.Explain(Language.English), StringComparison.Ordinal);
    }
}
