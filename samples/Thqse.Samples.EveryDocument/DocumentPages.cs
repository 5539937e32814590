using Thqse.Sdk;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.EveryDocument;

/// <summary>What the package makes of one document. Every reader is asked, and those of the other formats say what is wrong.</summary>
internal static class DocumentPages
{
    public static void Write(Pages pages, byte[] utf8)
    {
        ContractPages.Write(pages, ContractDocument.ReadUtf8(utf8));
        ResponsePages.Write(pages, ResponseDocument.ReadUtf8(utf8));
        CardPages.Write(pages, ScoreCardDocument.ReadUtf8(utf8));
        ActionPlanPages.Write(pages, ActionPlanDocument.ReadUtf8(utf8));
        Write(pages, EstablishmentDocument.ReadUtf8(utf8));
        OtherPages.Write(pages, utf8);
    }

    private static void Write(Pages pages, EstablishmentReadResult result)
    {
        pages.Add("read as an establishment", result.Diagnostics);
        if (result.Establishment is { } establishment)
        {
            pages.Add("establishment", FormattableString.Invariant($"{establishment.Category} {establishment.Beds} {establishment.SizeClass} {establishment.Department}"));
        }
    }
}
