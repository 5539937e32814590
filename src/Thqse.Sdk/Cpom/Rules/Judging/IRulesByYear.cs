namespace Thqse.Sdk.Cpom.Rules;

/// <summary>What is asked in each year, where a rule of one year needs to know what another asks.</summary>
internal interface IRulesByYear
{
    /// <summary>The rule of a year; null when nothing can be asked in it.</summary>
    TargetRule? RuleOf(int year);
}
