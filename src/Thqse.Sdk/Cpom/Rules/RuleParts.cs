using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Rules;

/// <summary>The rules that a composite is made of.</summary>
internal static class RuleParts
{
    private const string Name = "parts";

    /// <summary>
    /// Of a single part, nothing would be combined. Composites nest once: a part may be a composite of simple rules. Made when a shape asks for them, and not kept: Mono makes the fields of a type
    /// ready as soon as a method that names it is compiled, and a composite would find none here while the forms of its parts are being made.
    /// </summary>
    /// <param name="depth">How many levels of composites stand above: at the first, the parts may be composites too.</param>
    public static IReadOnlyList<ShapeMember> Members(int depth)
        => [ShapeMember.Required(Name, new ListShape(new RuleShape(depth == 0 ? RuleForms.All : RuleForms.Simple, [], depth + 1)) { Fewest = 2 }, "The rules that are combined, at least two.")];

    public static IReadOnlyList<TargetRule> Of(JsonElement element, RuleSubjects subjects) => element.List(Name, part => RuleForms.Read(part, subjects));
}
