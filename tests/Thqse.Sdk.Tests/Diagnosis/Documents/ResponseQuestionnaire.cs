using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Documents;

/// <summary>The questionnaire that the documents beside this file answer.</summary>
internal static class ResponseQuestionnaire
{
    public static readonly Questionnaire Questionnaire = Sketch.Questionnaire("""
        {
          "pillars": ["p"], "themes": { "t": "p" },
          "questions": {
            "single": { "theme": "t" },
            "several": { "theme": "t", "multiple": true, "options": { "x": 1, "y": 1, "z": 2, "nothing": 0, "none": { "points": 0, "exclusive": true } } },
            "must": { "theme": "t", "imperative": true },
            "large-only": { "theme": "t", "askedOf": { "minBeds": 500 } },
            "medico-social-only": { "theme": "t", "askedOf": { "categories": ["medico-social"] } }
          }
        }
        """);

    public static IReadOnlyList<Referential> Loaded { get; } = [Questionnaire.Referential];
}
