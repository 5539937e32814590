using System.Text;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Cpom.Support;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Messages;

/// <summary>What people read of each kind of rule: what it asks, what it gave, what would make it met. The sentences are an approved text, to be read whole.</summary>
public class RuleSentencesTests
{
    private const string None = "{}";

    private static readonly (string Situation, string Rule, string Observations)[] Situations =
    [
        ("nothing is asked", """{ "rule": "none" }""", None),
        ("a count is below", """{ "rule": "threshold", "measure": "visits", "atLeast": 1200 }""", """{ "2031": { "values": { "visits": 1199 } } }"""),
        ("a count is reached", """{ "rule": "threshold", "measure": "visits", "atLeast": 1200 }""", """{ "2031": { "values": { "visits": 1200 } } }"""),
        ("a count by week is not declared", """{ "rule": "threshold", "measure": "visits", "atLeast": 1, "per": "week" }""", None),
        ("a count by quarter has to be exceeded", """{ "rule": "threshold", "measure": "visits", "moreThan": 2, "per": "quarter" }""", """{ "2031": { "values": { "visits": 8 } } }"""),
        ("a rate is just below", """{ "rule": "threshold", "measure": "share", "atLeast": 50 }""", """{ "2031": { "values": { "share": { "numerator": 1249, "denominator": 2500 } } } }"""),
        ("a rate has to be exceeded", """{ "rule": "threshold", "measure": "share", "moreThan": 50 }""", """{ "2031": { "values": { "share": { "numerator": 25, "denominator": 50 } } } }"""),
        ("a rate has a zero denominator", """{ "rule": "threshold", "measure": "share", "atLeast": 50 }""", """{ "2031": { "values": { "share": { "numerator": 0, "denominator": 0 } } } }"""),
        ("a running total lacks a year", """{ "rule": "threshold", "measure": "visits", "atLeast": 10, "over": "sinceStart" }""", """{ "2031": { "values": { "visits": 4 } } }"""),
        ("a running total is complete", """{ "rule": "threshold", "measure": "visits", "moreThan": 10, "over": "sinceStart" }""", """{ "2030": { "values": { "visits": 6 } }, "2031": { "values": { "visits": 4 } } }"""),
        ("a growth is rounded", """{ "rule": "growth", "measure": "visits", "percent": 3, "from": "previousYear" }""", """{ "2030": { "values": { "visits": 740 } }, "2031": { "values": { "visits": 761 } } }"""),
        ("a growth is exact", """{ "rule": "growth", "measure": "visits", "percent": 5, "from": "previousYear" }""", """{ "2030": { "values": { "visits": 800 } }, "2031": { "values": { "visits": 840 } } }"""),
        ("a growth is raised by one", """{ "rule": "growth", "measure": "visits", "percent": 2.5, "from": 2029 }""", """{ "2029": { "values": { "visits": 4 } }, "2031": { "values": { "visits": 4 } } }"""),
        ("a growth stops at 100 %", """{ "rule": "growth", "measure": "share", "percent": 10, "from": "firstMeasuredYear" }""", """{ "2029": { "values": { "share": 95 } }, "2031": { "values": { "share": 96 } } }"""),
        ("a growth of a rate is not rounded", """{ "rule": "growth", "measure": "ratio", "percent": 10, "from": "previousYear" }""", """{ "2030": { "values": { "ratio": { "numerator": 1, "denominator": 3 } } }, "2031": { "values": { "ratio": 36 } } }"""),
        ("a growth has no reference", """{ "rule": "growth", "measure": "visits", "percent": 5, "from": "previousYear" }""", """{ "2031": { "values": { "visits": 4 } } }"""),
        ("a growth has no measured year", """{ "rule": "growth", "measure": "visits", "percent": 5, "from": "firstMeasuredYear" }""", None),
        ("a growth has a zero reference", """{ "rule": "growth", "measure": "visits", "percent": 5, "from": "previousYear" }""", """{ "2030": { "values": { "visits": 0 } }, "2031": { "values": { "visits": 4 } } }"""),
        ("a value has not increased", """{ "rule": "direction", "measure": "visits", "is": "moreThan", "from": "previousYear" }""", """{ "2030": { "values": { "visits": 4 } }, "2031": { "values": { "visits": 4 } } }"""),
        ("a value has decreased", """{ "rule": "direction", "measure": "share", "is": "noLessThan", "from": 2029 }""", """{ "2029": { "values": { "share": 40.5 } }, "2031": { "values": { "share": 40.25 } } }"""),
        ("a direction has no reference", """{ "rule": "direction", "measure": "visits", "is": "moreThan", "from": "firstMeasuredYear" }""", """{ "2031": { "values": { "visits": 4 } } }"""),
        ("the answer is no", """{ "rule": "flag", "measure": "desk" }""", """{ "2031": { "values": { "desk": false } } }"""),
        ("the answer is yes", """{ "rule": "flag", "measure": "desk" }""", """{ "2031": { "values": { "desk": true } } }"""),
        ("there is no answer", """{ "rule": "flag", "measure": "desk" }""", None),
        ("a milestone is reached", """{ "rule": "milestone", "milestone": "plan" }""", """{ "2029": { "milestones": ["plan"] } }"""),
        ("a milestone is not reached", """{ "rule": "milestone", "milestone": "plan" }""", """{ "2031": { "comment": "not yet" } }"""),
        ("nothing is declared of a milestone", """{ "rule": "milestone", "milestone": "plan" }""", None),
        ("a target is not fixed", """{ "rule": "chosenTargetIsSet" }""", None),
        ("a value has no target", """{ "rule": "chosenTarget", "measure": "share" }""", """{ "2031": { "values": { "share": 12 } } }"""),
        ("a value is declared", """{ "rule": "declared", "measure": "visits" }""", """{ "2031": { "values": { "visits": 4 } } }"""),
        ("a value is not declared", """{ "rule": "declared", "measure": "visits" }""", None),
        ("all of several", """{ "rule": "allOf", "parts": [{ "rule": "flag", "measure": "desk" }, { "rule": "milestone", "milestone": "plan" }] }""", """{ "2031": { "values": { "desk": true } } }"""),
        ("any of several", """{ "rule": "anyOf", "parts": [{ "rule": "flag", "measure": "desk" }, { "rule": "threshold", "measure": "visits", "atLeast": 10 }] }""", """{ "2031": { "values": { "desk": false, "visits": 9 } } }"""),
    ];

    [Fact]
    public void Sentences_are_what_was_approved()
    {
        var text = new StringBuilder();
        foreach (var (situation, rule, observations) in Situations)
        {
            Append(text, situation, OneFiche.Evaluate($$"""{ "2031": {{rule}} }""", observations)[2031]);
        }

        const string Chosen = """{ "2031": { "rule": "chosenTarget", "measure": "share" }, "2032": { "rule": "chosenTargetIsSet" } }""";
        var chosen = OneFiche.Evaluate(Chosen, """{ "2031": { "values": { "share": 14.9 } } }""", choice: """{ "target": 15 }""");
        Append(text, "a value is below the target that was fixed", chosen[2031]);
        Append(text, "a target is fixed", chosen[2032]);

        const string Open = """{ "2031": { "rule": "growth", "measure": "visits", "percent": 5, "from": 2030 } }""";
        Append(text, "nothing is known of a year that is open", OneFiche.Evaluate(Open, None, new LocalDate(2031, 1, 1))[2031]);

        Approved.Matches(text.ToString(), "rule-sentences.txt");
    }

    private static void Append(StringBuilder text, string situation, YearVerdict verdict)
    {
        text.Append(situation).Append('\n');
        foreach (var language in Enum.GetValues<Language>())
        {
            text.Append("  asks   ").Append(verdict.Cell!.Rule.Describe(verdict.Indicator.Fiche, language)).Append('\n');
            text.Append("  gives  ").Append(verdict.Explain(language)).Append('\n');
            text.Append("  green  ").Append(verdict.ToGreen?.Explain(language) ?? "-").Append('\n');
        }
    }
}
