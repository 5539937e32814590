namespace Thqse.Sdk.Cpom.Rules;

/// <summary>The three values of the logic in which rules are combined.</summary>
internal enum Decision
{
    Met,
    NotMet,
    Undetermined,
}
