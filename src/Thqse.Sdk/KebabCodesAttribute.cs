namespace Thqse.Sdk;

/// <summary>Documents spell the values of this enumeration like "missing-value", and those of any other like "missingValue".</summary>
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class KebabCodesAttribute : Attribute
{
}
