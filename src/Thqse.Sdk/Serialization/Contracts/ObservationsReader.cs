using System.Globalization;
using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads what is declared, indicator by indicator and year by year, checked against the fiche and not against the row that applies.</summary>
internal static class ObservationsReader
{
    public static void Read(JsonElement root, ReadingScope scope, ContractDraft draft)
    {
        foreach (var (fiche, value, path) in scope.ByIndicator(root, "observations"))
        {
            var byYear = new Dictionary<int, Observation>();
            foreach (var member in value.ReadableMembers())
            {
                var at = path.Child(member.Name);
                if (Year(member.Name, scope.Catalogue.Years) is { } year)
                {
                    byYear[year] = Observation(year, fiche, member.Value, at, scope);
                }
                else
                {
                    var years = scope.Catalogue.Years.Declarable.Select(known => known.ToString(CultureInfo.InvariantCulture)).ToArray();
                    scope.Diagnostics.Add(DiagnosticCode.YearOutOfRange, at, member.Name, years);
                }
            }

            draft.Spellings[fiche.Id] = path.Name;
            draft.Declarations[fiche.Id] = IndicatorDeclarations.From(scope.Catalogue.Years, byYear);
        }
    }

    private static int? Year(string name, CatalogueYears years)
        => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && years.Declarable.Contains(year) && name == year.ToString(CultureInfo.InvariantCulture) ? year : null;

    private static Observation Observation(int year, Fiche fiche, JsonElement element, JsonPath path, ReadingScope scope)
    {
        var values = new List<KeyValuePair<MeasureId, MeasuredValue>>();
        var at = path.Child("values");
        foreach (var member in element.ReadableMembers("values"))
        {
            if (ValueReader.Read(fiche, member, at.Child(member.Name), scope.Diagnostics) is { } pair)
            {
                values.Add(new(pair.Measure, pair.Value));
            }
        }

        return new Observation(
            year,
            values,
            Milestones(fiche, element, path, scope),
            element.ReadableText("comment"),
            [.. element.ReadableTexts("evidence").Select(piece => piece.Text)]);
    }

    private static List<MilestoneId> Milestones(Fiche fiche, JsonElement element, JsonPath path, ReadingScope scope)
    {
        var reached = new List<MilestoneId>();
        foreach (var (name, index) in element.ReadableTexts("milestones"))
        {
            if (fiche.Targets.Milestones.FirstOrDefault(milestone => milestone.Id.ToString() == name) is { } known)
            {
                reached.Add(known.Id);
            }
            else
            {
                scope.Diagnostics.AddUnknown(
                    DiagnosticCode.UnknownMilestone, path.Child("milestones").Child(index), name, [.. fiche.Targets.Milestones.Select(milestone => milestone.Id.ToString())]);
            }
        }

        return reached;
    }
}
