using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Referentials;

/// <summary>The referentials that stand beside the tests.</summary>
internal static class ReferentialFiles
{
    public const string Broken = "Diagnosis/Referentials/Broken";
    public const string BrokenShape = "Diagnosis/Referentials/BrokenShape";

    /// <summary>The text of the referential without a fault, which every broken one is made from.</summary>
    public static string SoundText { get; } = BrokenDocument.Sound(Broken);
}
