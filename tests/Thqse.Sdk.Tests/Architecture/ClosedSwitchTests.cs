using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Architecture;

/// <summary>
/// A switch that names every value of an enumeration has no arm for a number that is none of them: nothing is ever answered for one. Whatever has such a switch, however deep inside, is called with numbers that are none.
/// </summary>
public class ClosedSwitchTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What comes to its switch only where more holds than objects made of nothing can say.</summary>
    private static readonly string[] Sheltered =
    [
        "Thqse.Sdk.Cpom.AttributeCondition.Includes", "Thqse.Sdk.Cpom.Checking.RuleCheck.IsUnreachable", "Thqse.Sdk.Cpom.Evaluation.Evaluator.JudgePeriod", "Thqse.Sdk.Cpom.Rules.Steps.Numerator",
        "Thqse.Sdk.Cpom.ThresholdRule.get_Number", "Thqse.Sdk.Cpom.Verdicts.PeriodEvaluation.Verdict", "Thqse.Sdk.Diagnosis.Scoring.QuestionNode.Score", "Thqse.Sdk.Messages.Rules.GrowthSentences.Adjusted",
    ];

    private static readonly ILookup<string, MethodBase> Switches = typeof(CpomCatalogue).Assembly.GetTypes()
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetMembers(Declared).OfType<MethodBase>())
        .Where(method => !method.ContainsGenericParameters && HasClosedSwitch(method) && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike || parameter.ParameterType.GetElementType()?.IsByRefLike == true))
        .ToLookup(Name);

    public static TheoryData<string> Names => [.. Switches.Select(each => each.Key).Except(Sheltered)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_number_that_is_no_value_is_never_answered(string name)
        => Assert.All(Switches[name], method => Assert.Contains(NoValues.All, values => IsRefused(method, values)));

    private static bool IsRefused(MethodBase method, NoValues values)
    {
        var arguments = method.GetParameters().Select(parameter => values.Of(parameter.ParameterType)).ToArray();
        try
        {
            var result = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(method.IsStatic ? null : values.Of(method.DeclaringType!), arguments);
            foreach (var _ in result as IEnumerable ?? Array.Empty<object>())
            {
            }

            return false;
        }
        catch (TargetInvocationException thrown)
        {
            return IsRefusal(thrown.InnerException!);
        }
        catch (Exception thrown) when (IsRefusal(thrown))
        {
            return true;
        }
    }

    /// <summary>At the door, or by the switch itself.</summary>
    private static bool IsRefusal(Exception thrown)
        => thrown is ArgumentOutOfRangeException { ActualValue: Enum } or SwitchExpressionException || (thrown.GetType() == typeof(InvalidOperationException) && thrown.TargetSite?.Name.StartsWith("Throw", StringComparison.Ordinal) == true);

    private static string Name(MethodBase method) => $"{method.DeclaringType!.FullName}.{method.Name}";

    /// <summary>Whether the compiler put its own throw there.</summary>
    private static bool HasClosedSwitch(MethodBase method)
    {
        const byte Call = 0x28, MethodTable = 0x06;
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        return Enumerable.Range(0, Math.Max(0, code.Length - 4)).Any(place => code[place] == Call && code[place + 4] == MethodTable && IsThrow(method.Module, BitConverter.ToInt32(code, place + 1)));
    }

    private static bool IsThrow(Module module, int token)
    {
        try
        {
            return module.ResolveMethod(token) is { } called && called.DeclaringType!.Name.StartsWith("<PrivateImplementationDetails>", StringComparison.Ordinal) && called.Name.StartsWith("Throw", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            // Not a call after all, but a number that looks like one.
            return false;
        }
    }
}
