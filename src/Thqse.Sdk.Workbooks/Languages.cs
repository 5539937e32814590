namespace Thqse.Sdk.Workbooks;

/// <summary>A language that was asked for, checked at the door.</summary>
internal static class Languages
{
    public static Language Defined(Language language)
        => Enum.IsDefined(language) ? language : throw new ArgumentOutOfRangeException(nameof(language), language, "French or English is needed.");
}
