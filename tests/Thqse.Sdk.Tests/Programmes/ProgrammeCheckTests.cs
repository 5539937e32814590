using Thqse.Sdk.Messages;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Programmes;

public class ProgrammeCheckTests
{
    /// <summary>Edits of a shipped programme, each with the one thing that is odd in it then, and what is said of it.</summary>
    [Theory]
    [InlineData("\"fr\": \"Demander le paiement du solde\"", "\"fr\": \" \"", "MissingTranslation stages/balance: fr", "Le texte manque en langue « fr ». Écrivez-le.")]
    [InlineData("\"lines\": \"217\"", "\"lines\": \"217, 1293\"", "SourceOutside stages/balance: 1293", "Les lignes 1293 sont hors du document cité, ou aucun ne l'est. Corrigez-les, ou décrivez « source ».")]
    [InlineData("\"closes\": \"2025-12-17T12:00\"", "\"opens\": \"2026-06-17T12:01\", \"closes\": \"2026-06-18\"", "ClosesBeforeWhatItNeeds stages/services: advance", "L'étape ferme avant l'ouverture de « advance », dont elle a besoin. Corrigez une date, ou « needs ».")]
    [InlineData("\"closes\": \"2025-12-17T12:00\"", "\"closes\": \"2025-10-26T02:30\"", "AmbiguousHour stages/advance: 2025-10-26T02:30", "« 2025-10-26T02:30 » vient deux fois cette nuit-là, où l'heure d'été prend fin. Écrivez une autre heure.")]
    public void A_programme_that_is_odd_has_a_finding_that_says_so(string said, string instead, string finding, string french)
    {
        var text = ProgrammeDocument.Write(Programme.SonsHospitalWave2);
        Assert.Contains(said, text, StringComparison.Ordinal);

        var only = Assert.Single(ProgrammeDocument.Read(text.Replace(said, instead, StringComparison.Ordinal)).ProgrammeOrThrow().Check());
        Assert.Equal((finding, french), (only.ToString(), only.Explain(Language.French)));
        Assert.NotEqual(french, only.Explain(Language.English));
    }

    /// <summary>The opening of what is needed may still be in time: nobody knows the day.</summary>
    [Fact]
    public void A_stage_that_may_still_follow_what_it_needs_has_no_finding()
    {
        var text = ProgrammeDocument.Write(Programme.SonsHospitalWave2).Replace("\"closes\": \"2025-12-17T12:00\"", "\"opens\": \"2026-06\", \"closes\": \"2026-06-18\"", StringComparison.Ordinal);

        Assert.Empty(ProgrammeDocument.Read(text).ProgrammeOrThrow().Check());
    }
}
