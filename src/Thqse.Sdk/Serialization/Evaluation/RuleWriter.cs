using System.Text.Json;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes which rule is meant and what it is about.</summary>
internal static class RuleWriter
{
    public static void Subject(Utf8JsonWriter writer, TargetRule rule)
    {
        writer.WriteString("rule", rule.Name);
        if (rule.JudgedMeasure is { } measure)
        {
            writer.WriteString("measure", measure.ToString());
        }

        if (rule is MilestoneRule milestone)
        {
            writer.WriteString("milestone", milestone.Milestone.ToString());
        }
    }
}
