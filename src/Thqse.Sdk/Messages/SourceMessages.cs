namespace Thqse.Sdk.Messages;

/// <summary>What is odd in the texts and the sources of programmes and of cooperation groups alike.</summary>
internal static class SourceMessages
{
    public static string MissingTranslation(string language, Language wanted)
        => wanted.Say($"Le texte manque en langue « {language} ». Écrivez-le.", $"The text in language \"{language}\" is missing. Write it.");

    public static string Outside(string lines, Language wanted)
        => wanted.Say($"Les lignes {lines} sont hors du document cité, ou aucun ne l'est. Corrigez-les, ou décrivez « source ».", $"The lines {lines} are outside the document quoted, or none is. Correct them, or describe \"source\".");
}
