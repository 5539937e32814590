using System.Text.Json;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads a score card.</summary>
internal static class ScoreCardReader
{
    public static ScoreCardReadResult Read(DocumentBytes bytes)
    {
        var diagnostics = new DiagnosticBag(bytes.Limits);
        using var document = JsonText.Open(bytes, diagnostics);
        var card = document is null ? null : Read(document.RootElement, diagnostics);
        return new ScoreCardReadResult(card, diagnostics.ToList());
    }

    /// <summary>The score card; null when there is a diagnostic.</summary>
    public static ScoreCard? Read(JsonElement root, DiagnosticBag diagnostics)
    {
        Check(root, diagnostics);
        return diagnostics.IsEmpty ? ScoreCardForms.Document.Read(root) : null;
    }

    private static void Check(JsonElement root, DiagnosticBag diagnostics)
    {
        if (FormatShape.IsAnother(root, ScoreCardDocument.Format, diagnostics))
        {
            return;
        }

        ScoreCardForms.Document.Shape.Check(root, JsonPath.Root, diagnostics);
        if (diagnostics.IsEmpty)
        {
            CheckScores(root.GetProperty("overall"), JsonPath.Root.Child("overall"), diagnostics);
            CheckList(root, "pillars", diagnostics);
            CheckList(root, "themes", diagnostics);
            CheckThemes(root, diagnostics);
            CheckComplete(root, diagnostics);
        }
    }

    private static void CheckList(JsonElement root, string name, DiagnosticBag diagnostics)
    {
        foreach (var (node, index) in root.GetProperty(name).EnumerateArray().Select((node, index) => (node, index)))
        {
            CheckScores(node, JsonPath.Root.Child(name).Child(index), diagnostics);
        }
    }

    /// <summary>The lowest score is the conservative one, the provisional one is not below it, and no score is above the highest.</summary>
    private static void CheckScores(JsonElement node, JsonPath path, DiagnosticBag diagnostics)
    {
        if (Number(node, "conservative") is not { IsKnown: true } conservative)
        {
            return;
        }

        var (provisional, highest) = (Number(node, "provisional"), Number(node, "highest"));
        if (Number(node, "lowest").ToDecimal() != conservative.ToDecimal())
        {
            Contradicts(node, "lowest", "=", "conservative", path, diagnostics);
        }

        if (conservative.CompareTo(highest) > 0)
        {
            Contradicts(node, "conservative", "<=", "highest", path, diagnostics);
        }

        if (provisional.IsKnown && provisional.CompareTo(highest) > 0)
        {
            Contradicts(node, "provisional", "<=", "highest", path, diagnostics);
        }
        else if (provisional.IsKnown && provisional.CompareTo(conservative) < 0)
        {
            Contradicts(node, "provisional", ">=", "conservative", path, diagnostics);
        }
    }

    /// <summary>A theme is of a pillar of the card, and of another of its themes where it has a parent, and no more questions are answered than asked.</summary>
    private static void CheckThemes(JsonElement root, DiagnosticBag diagnostics)
    {
        var pillars = root.List("pillars", pillar => pillar.Text("id"));
        var parents = root.List("themes", theme => theme.Text("id"));
        foreach (var (theme, index) in root.GetProperty("themes").EnumerateArray().Select((theme, index) => (theme, index)))
        {
            var path = JsonPath.Root.Child("themes").Child(index);
            if (!pillars.Contains(theme.Text("pillar")))
            {
                diagnostics.AddUnknown(DiagnosticCode.UnknownValue, path.Child("pillar"), theme.Text("pillar"), pillars);
            }

            if (theme.OptionalText("parent") is { } parent && (!parents.Contains(parent) || parent == theme.Text("id")))
            {
                diagnostics.AddUnknown(DiagnosticCode.UnknownValue, path.Child("parent"), parent, parents);
            }

            if (theme.OptionalInteger("answered") > theme.OptionalInteger("asked"))
            {
                Contradicts(theme, "answered", "<=", "asked", path, diagnostics);
            }
        }
    }

    /// <summary>Completeness is written as 1 only when no answer is missing, and then there is nothing left to reach.</summary>
    private static void CheckComplete(JsonElement root, DiagnosticBag diagnostics)
    {
        var overall = root.GetProperty("overall");
        var (completeness, conservative, highest) = (Number(root, "completeness"), Number(overall, "conservative"), Number(overall, "highest"));
        if (completeness.IsKnown && completeness.CompareTo(Exact.One) == 0 && highest.IsKnown && highest.CompareTo(conservative) > 0)
        {
            Contradicts(overall, "highest", "=", "lowest", JsonPath.Root.Child("overall"), diagnostics);
        }
    }

    /// <summary>A number that another one of the same node does not allow: how it must compare, to which, and what that is.</summary>
    private static void Contradicts(JsonElement node, string name, string relation, string other, JsonPath path, DiagnosticBag diagnostics)
        => diagnostics.AddWith(
            DiagnosticCode.NumberOutOfRange,
            path.Child(name),
            node.GetProperty(name),
            (DiagnosticDetail.Comparison, relation),
            (DiagnosticDetail.Member, other),
            (DiagnosticDetail.MemberValue, node.GetProperty(other).GetRawText()));

    private static Exact Number(JsonElement element, string name)
        => element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? Exact.From(JsonNumber.Read(number).Value) : default;
}
