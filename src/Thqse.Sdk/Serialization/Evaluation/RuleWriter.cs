using System.Text.Json;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes which rule is meant and what it is about.</summary>
internal static class RuleWriter
{
    public static void Subject(Utf8JsonWriter writer, TargetRule rule)
    {
        writer.WriteString("rule", rule.Name);
        if (rule.Subject.Measure is { } measure)
        {
            writer.WriteString("measure", measure.Id.ToString());
        }

        if (rule.Subject.Milestone is { } milestone)
        {
            writer.WriteString("milestone", milestone.Id.ToString());
        }
    }
}
