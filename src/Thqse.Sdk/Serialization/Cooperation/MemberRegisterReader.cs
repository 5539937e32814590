using System.Text.Json;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads a register in two steps: the shape of the document, then what only the group and the other events can tell.</summary>
internal static class MemberRegisterReader
{
    public static MemberRegisterReadResult Read(DocumentBytes bytes, IReadOnlyList<CooperationGroup> groups)
    {
        var diagnostics = new DiagnosticBag(bytes.Limits);
        using var document = JsonText.Open(bytes, diagnostics);
        var register = document is null || FormatShape.IsAnother(document.RootElement, MemberRegisterDocument.Format, diagnostics)
            ? null
            : Read(document.RootElement, groups, diagnostics);
        return new MemberRegisterReadResult(register, diagnostics.ToList());
    }

    private static MemberRegister? Read(JsonElement root, IReadOnlyList<CooperationGroup> groups, DiagnosticBag diagnostics)
    {
        MemberRegisterForms.Document.Shape.Check(root, JsonPath.Root, diagnostics);
        var group = Group(root, groups, diagnostics);
        if (group is null || root.Optional(MemberRegisterForms.EventsMember) is not { ValueKind: JsonValueKind.Array } list)
        {
            return null;
        }

        // An event that is wrong by itself is told already, and passed over: the others are still read together.
        var read = list.EnumerateArray().Select((element, index) => (element, index)).Where(each => IsRight(each.element))
            .Select(each => (Event: MemberRegisterForms.Event.Read(each.element), each.index)).ToArray();
        var isWhole = diagnostics.IsEmpty;
        foreach (var problem in RegisterRules.Problems(group, [.. read.Select(each => each.Event)]).Where(problem => isWhole || problem.Code != DiagnosticCode.NotAMember))
        {
            var at = JsonPath.Root.Child(MemberRegisterForms.EventsMember).Child(read[problem.Index].index).Child(problem.At);
            diagnostics.AddUnknown(problem.Code, at, problem.Value, problem.Expected);
        }

        return diagnostics.IsEmpty ? new MemberRegister(group, read.Select(each => each.Event)) : null;
    }

    private static bool IsRight(JsonElement element)
    {
        var own = new DiagnosticBag();
        MemberRegisterForms.Event.Shape.Check(element, JsonPath.Root, own);
        return own.IsEmpty;
    }

    private static CooperationGroup? Group(JsonElement root, IReadOnlyList<CooperationGroup> groups, DiagnosticBag diagnostics)
    {
        if (root.ReadableText(MemberRegisterForms.CooperationMember) is not { } id || string.IsNullOrWhiteSpace(id))
        {
            return null;
        }

        if (groups.FirstOrDefault(each => each.Id == id) is not { } group)
        {
            diagnostics.AddUnknown(DiagnosticCode.UnknownCooperation, JsonPath.Root.Child(MemberRegisterForms.CooperationMember), id, [.. groups.Select(each => each.Id)]);
            return null;
        }

        return group;
    }
}
