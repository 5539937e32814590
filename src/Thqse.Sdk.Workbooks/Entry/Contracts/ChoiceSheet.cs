using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks.Entry.Contracts;

/// <summary>The sheet of what is fixed once: options, chosen targets, engagements before the contract, indicators that do not concern the establishment.</summary>
internal static class ChoiceSheet
{
    public static Sheet Make(CpomPlan plan, EntrySheets common)
    {
        var sheet = new Sheet(common.Say(EntryWords.Choices), [28, 52, 44, 50]) { IsProtected = true };
        sheet.AddHead([common.Say(EntryWords.Identifier), common.Say("Indicateur", "Indicator"), common.Say("Question", "Question"), common.Say(EntryWords.Value)]);
        foreach (var indicator in plan.Indicators)
        {
            var fiche = indicator.Fiche;
            var choice = plan.Contract.FindChoice(fiche.Id);
            if (fiche.Targets.Options.Count > 0 && (indicator.IsApplicable || choice?.Option is not null))
            {
                Option(sheet, fiche, choice?.Option, common);
            }

            if (fiche.Targets.ChosenTarget is { } definition && (indicator.IsApplicable || choice?.Target is not null))
            {
                var question = common.Say("Cible que vous fixez, ", "Target that you fix, ") + Limits(definition, common)
                    + (fiche.Targets.FindMeasure(definition.Measure) is { Kind: MeasureKind.Rate, Per: 100 } ? common.Say(" (en %)", " (in %)") : string.Empty);
                Line(ContractSheets.Target, question, choice?.Target is { } target ? Cell.Of(target, CellLook.EntryDecimal) : Cell.Blank(CellLook.EntryDecimal), new Validation(definition.Ceiling is null ? ValidationKind.Decimal : ValidationKind.Signed, string.Empty, question));
            }

            if (fiche.Targets.ChosenYear is { } from && (indicator.IsApplicable || choice?.Year is not null))
            {
                var question = common.Say($"Année de référence que vous choisissez, de {from.From} à {from.To}", $"Year of reference that you choose, from {from.From} to {from.To}");
                Line(ContractSheets.Year, question, choice?.Year is { } year ? Cell.Of(year, CellLook.EntryDecimal) : Cell.Blank(CellLook.EntryDecimal), new Validation(ValidationKind.Whole, string.Empty, question));
            }

            var isEngaged = plan.Contract.IsAlreadyEngaged(fiche.Id);
            if (isEngaged || fiche.Targets.Rows.Any(row => row.Population.Engaged is not null))
            {
                Line(ContractSheets.AlreadyEngaged, common.Say("Déjà engagé avant le contrat ?", "Already engaged before the contract?"), Cell.Of(isEngaged ? common.Flag(true) : null, CellLook.EntryChoice), new Validation(ValidationKind.List, string.Empty, common.YesOrNoMessage, common.YesOrNo));
            }

            Line(ContractSheets.NotConcerned, common.Say("Non concerné : justification (vide : concerné)", "Not concerned: justification (blank: concerned)"), Cell.Of(plan.Contract.NotConcernedJustification(fiche.Id), CellLook.EntryText), null);

            void Line(string what, string question, Cell value, Validation? validation)
            {
                sheet.Add(Cell.Of($"{fiche.Id}/{what}", CellLook.Identifier), Cell.Of(fiche.Label[common.Language], CellLook.Wrapped), Cell.Of(question, CellLook.Wrapped), value);
                if (validation is not null)
                {
                    sheet.Validate(validation with { Range = CellAddress.Of(4, sheet.NextLine - 1) });
                }
            }
        }

        return sheet;
    }

    private static string Limits(ChosenTargetDefinition definition, EntrySheets common)
    {
        var limit = (definition.Ceiling ?? definition.Floor).ToText(common.Language);
        return definition.Ceiling is null ? common.Say($"strictement au-dessus de {limit}", $"strictly above {limit}") : common.Say($"strictement au-dessous de {limit}", $"strictly below {limit}");
    }

    private static void Option(Sheet sheet, Fiche fiche, OptionId? chosen, EntrySheets common)
    {
        var list = $"{fiche.Id}/{ContractSheets.Option}";
        foreach (var option in fiche.Targets.Options)
        {
            common.Lists.Add(list, option.Id.ToString(), option.Label[common.Language]);
        }

        sheet.Add(
            Cell.Of(list, CellLook.Identifier), Cell.Of(fiche.Label[common.Language], CellLook.Wrapped), Cell.Of(common.Say("Option choisie", "Option chosen")),
            Cell.Of(chosen is { } id ? common.Lists.Label(list, id.ToString()) : null, CellLook.EntryChoice));
        sheet.Validate(new Validation(ValidationKind.List, CellAddress.Of(4, sheet.NextLine - 1), common.ListMessage, list));
    }
}
