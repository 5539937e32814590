using FsCheck.Xunit;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>Whatever is wrong with a document is told at once, and nothing is evaluated from it.</summary>
public class FaultProperties
{
    private static readonly (DiagnosticCode Code, string Pointer, Func<GeneratedContract, GeneratedContract> Make)[] Faults =
    [
        (DiagnosticCode.UnknownMember, "/colour", contract => contract.With(JsonTree.Text("blue"), "colour")),
        (DiagnosticCode.UnknownValue, "/establishment/category", contract => contract.With(JsonTree.Text("hotel"), "establishment", "category")),
        (DiagnosticCode.WrongType, "/establishment/beds", contract => contract.With(JsonTree.Text("many"), "establishment", "beds")),
        (DiagnosticCode.UnknownIndicator, "/observations/CPOM_OS_99", contract => contract.With(JsonTree.Empty, "observations", "CPOM_OS_99")),
    ];

    [Property]
    public void Every_fault_of_a_contract_is_told_at_once(GeneratedContract contract, Place some)
    {
        var made = Faults.Where((_, index) => ((some.Number >> index) & 1) == 1).ToArray();
        var result = made.Aggregate(contract, (changed, fault) => fault.Make(changed)).TryRead();

        Assert.Equal(made.Length == 0, result.Succeeded);
        Assert.Equal(made.Length == 0, result.Contract is not null);
        Assert.All(made, fault => Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == fault.Code && diagnostic.Pointer == fault.Pointer));
    }

    [Property]
    public void A_chosen_target_at_its_floor_or_below_is_refused(GeneratedContract contract, Place place)
    {
        var fiches = contract.Catalogue.Fiches.Where(fiche => fiche.Targets.ChosenTarget is not null).ToArray();
        if (fiches.Length == 0)
        {
            return;
        }

        var fiche = place.In(fiches);
        var below = fiche.Targets.ChosenTarget!.Floor * (place.Number % 11) / 10;
        var result = contract.With(JsonTree.Raw(ValueGenerators.Number(below)), "choices", fiche.Id.ToString(), "target").TryRead();

        Assert.Equal(DiagnosticCode.ChosenTargetAtOrBelowFloor, Assert.Single(result.Diagnostics).Code);
    }
}
