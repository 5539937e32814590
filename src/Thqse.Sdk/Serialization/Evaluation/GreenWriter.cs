using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes what would make a verdict met.</summary>
internal static class GreenWriter
{
    public static void Write(Utf8JsonWriter writer, PathToGreen path, Language language)
    {
        writer.List("ways", path.Ways, (_, way) => writer.List("steps", way.Steps, Step));
        writer.Number("remainingOverPeriod", path.RemainingOverPeriod);
        writer.WriteString("text", path.Explain(language));
    }

    private static void Step(Utf8JsonWriter writer, GreenStep step)
    {
        writer.WriteString("kind", Codes<GreenStepKind>.Kebab(step.Kind));
        writer.WriteNumber("year", step.Year);
        if (step.Measure is { } measure)
        {
            writer.WriteString("measure", measure.Id.ToString());
        }

        if (step.Milestone is { } milestone)
        {
            writer.WriteString("milestone", milestone.Id.ToString());
        }

        writer.Number("value", step.Value);
        writer.Number("numerator", step.Numerator);
    }
}
