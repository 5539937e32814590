using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>Tells a builder what a contract says.</summary>
internal static class ContractUnbuilding
{
    public static void Add(CpomContract contract, CpomContractBuilder builder)
    {
        foreach (var indicator in contract.AlreadyEngaged)
        {
            builder.AlreadyEngagedIn(contract.SpellingOf(indicator));
        }

        foreach (var (indicator, choice) in contract.Choices.Select(pair => (contract.SpellingOf(pair.Key), pair.Value)))
        {
            builder.Choose(indicator, choice.Option?.ToString()).FixTarget(indicator, choice.Target).ChooseYear(indicator, choice.Year);
        }

        foreach (var pair in contract.NotConcerned)
        {
            builder.NotConcernedBy(contract.SpellingOf(pair.Key), pair.Value);
        }

        foreach (var (indicator, observation) in contract.Declared.SelectMany(pair => pair.Value.Observations.Select(observation => (contract.SpellingOf(pair.Key), observation))))
        {
            Add(indicator, observation, builder.Comment(indicator, observation.Year, observation.Comment));
        }
    }

    private static void Add(string indicator, Observation observation, CpomContractBuilder builder)
    {
        foreach (var pair in observation.Values)
        {
            builder.Declare(indicator, observation.Year, pair.Key.ToString(), pair.Value);
        }

        foreach (var milestone in observation.Milestones)
        {
            builder.Reach(indicator, observation.Year, milestone.ToString());
        }

        foreach (var piece in observation.Evidence)
        {
            builder.Attach(indicator, observation.Year, piece);
        }
    }
}
