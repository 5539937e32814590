using System.Reflection;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Architecture;

/// <summary>
/// A switch that names every value of an enumeration has no arm for a number that is none of them: nothing is ever answered for one. Whatever has such a switch, however deep inside, is called with numbers that are none.
/// </summary>
public class ClosedSwitchTests
{
    /// <summary>What comes to its switch only where more holds than objects made of nothing can say.</summary>
    private static readonly string[] Sheltered =
    [
        "Thqse.Sdk.Cpom.AttributeCondition.Includes", "Thqse.Sdk.Cpom.Checking.RuleCheck.IsUnreachable", "Thqse.Sdk.Cpom.Evaluation.Evaluator.JudgePeriod", "Thqse.Sdk.Cpom.Rules.Steps.Numerator",
        "Thqse.Sdk.Cpom.ThresholdRule.get_Number", "Thqse.Sdk.Cpom.Verdicts.PeriodEvaluation.Verdict", "Thqse.Sdk.Diagnosis.Scoring.QuestionNode.Score", "Thqse.Sdk.Messages.Rules.GrowthSentences.Adjusted",
    ];

    private static readonly ILookup<string, MethodBase> Switches = ClosedSwitches.Of(typeof(CpomCatalogue).Assembly);

    public static TheoryData<string> Names => [.. Switches.Select(each => each.Key).Except(Sheltered)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_number_that_is_no_value_is_never_answered(string name) => Assert.All(Switches[name], method => Assert.True(ClosedSwitches.Refuses(method)));
}
