using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads the indicators in which the establishment was already engaged at the start.</summary>
internal static class AlreadyEngagedReader
{
    private const string Member = "alreadyEngaged";

    public static void Read(JsonElement root, ReadingScope scope, ContractDraft draft)
    {
        if (root.Optional("establishment") is not { } establishment)
        {
            return;
        }

        var path = JsonPath.Root.Child("establishment").Child(Member);
        foreach (var (name, index) in establishment.ReadableTexts(Member))
        {
            if (scope.Fiche(name, path.Child(index)) is { } fiche)
            {
                draft.AlreadyEngaged.Add(fiche.Id);
            }
        }
    }
}
