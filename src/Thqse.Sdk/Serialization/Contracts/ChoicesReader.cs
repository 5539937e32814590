using System.Globalization;
using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads options, chosen targets and the indicators taken out of the contract.</summary>
internal static class ChoicesReader
{
    private static readonly NumberShape AnyNumber = new(isCount: false);

    public static void Read(JsonElement root, ReadingScope scope, ContractDraft draft)
    {
        foreach (var (fiche, value, path) in scope.ByIndicator(root, "choices"))
        {
            draft.Spellings[fiche.Id] = path.Name;
            draft.Choices[fiche.Id] = new Choice(Option(fiche, value, path, scope), Target(fiche, value, path, scope), Year(fiche, value, path, scope));
        }

        foreach (var (fiche, value, _) in scope.ByIndicator(root, "notConcerned"))
        {
            draft.NotConcerned[fiche.Id] = value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;
        }
    }

    private static OptionId? Option(Fiche fiche, JsonElement choice, JsonPath path, ReadingScope scope)
    {
        if (choice.ReadableText("option") is not { } name)
        {
            return null;
        }

        var known = fiche.Targets.Options.Select(option => option.Id.ToString()).ToArray();
        if (known.Contains(name))
        {
            return new OptionId(name);
        }

        scope.Diagnostics.AddUnknown(DiagnosticCode.UnknownOption, path.Child("option"), name, known);
        return null;
    }

    private static decimal? Target(Fiche fiche, JsonElement choice, JsonPath path, ReadingScope scope)
    {
        if (choice.Optional("target") is not { } target)
        {
            return null;
        }

        var at = path.Child("target");
        if (fiche.Targets.ChosenTarget is not { } definition)
        {
            scope.Diagnostics.AddUnknown(DiagnosticCode.UnknownMember, at, "target", OthersThan("target", fiche));
            return null;
        }

        if (target.ValueKind != JsonValueKind.Number)
        {
            AnyNumber.Check(target, at, scope.Diagnostics);
            return null;
        }

        var number = JsonNumber.Read(target);
        if (number.IsHeld && DeclarationRules.ProblemOf(definition, number.Value) is not { } problem)
        {
            return number.Value;
        }

        Report(definition, target, number, at, scope.Diagnostics);
        return null;
    }

    private static int? Year(Fiche fiche, JsonElement choice, JsonPath path, ReadingScope scope)
    {
        if (choice.Optional("year") is not { } year)
        {
            return null;
        }

        var at = path.Child("year");
        if (fiche.Targets.ChosenYear is not { } definition)
        {
            scope.Diagnostics.AddUnknown(DiagnosticCode.UnknownMember, at, "year", OthersThan("year", fiche));
            return null;
        }

        if (year.ValueKind != JsonValueKind.Number)
        {
            CommonShapes.Year.Check(year, at, scope.Diagnostics);
            return null;
        }

        if (JsonNumber.Read(year) is { IsHeld: true, IsWhole: true } number && number.Value >= definition.From && number.Value <= definition.To)
        {
            return (int)number.Value;
        }

        scope.Diagnostics.Add(
            DiagnosticCode.ChosenYearOutOfRange,
            at,
            year,
            [.. Enumerable.Range(definition.From, Math.Max(0, definition.To - definition.From + 1)).Select(known => known.ToString(CultureInfo.InvariantCulture))]);
        return null;
    }

    /// <summary>What else can be chosen in a fiche.</summary>
    private static string[] OthersThan(string member, Fiche fiche)
        => [.. new[]
        {
            (Name: "option", IsThere: fiche.Targets.Options.Count > 0),
            (Name: "target", IsThere: fiche.Targets.ChosenTarget is not null),
            (Name: "year", IsThere: fiche.Targets.ChosenYear is not null),
        }.Where(choice => choice.IsThere && choice.Name != member).Select(choice => choice.Name)];

    private static void Report(
        ChosenTargetDefinition definition, JsonElement target, JsonNumber number, JsonPath at, DiagnosticBag diagnostics)
    {
        if (definition.Ceiling is { } ceiling)
        {
            var isAbove = number.IsHeld && number.Value >= ceiling;
            diagnostics.AddWith(
                isAbove ? DiagnosticCode.ChosenTargetAtOrAboveCeiling : number.IsHeld ? DiagnosticCode.NegativeValue : DiagnosticCode.NumberOutOfRange,
                at,
                target,
                isAbove ? [(DiagnosticDetail.Below, ceiling.ToString(CultureInfo.InvariantCulture))] : number.Limits(DeclarationRules.LargestOf(definition)));
            return;
        }

        // A number with too many digits is negative, hence below any floor, or not known to be: then it is out of range.
        var isBelow = !number.IsTooLarge && (number.IsTooFine ? number.IsNegative : number.Value <= definition.Floor);
        diagnostics.AddWith(
            isBelow ? DiagnosticCode.ChosenTargetAtOrBelowFloor : DiagnosticCode.NumberOutOfRange,
            at,
            target,
            isBelow ? [(DiagnosticDetail.Above, definition.Floor.ToString(CultureInfo.InvariantCulture))] : number.Limits(DeclarationRules.LargestOf(definition)));
    }
}
