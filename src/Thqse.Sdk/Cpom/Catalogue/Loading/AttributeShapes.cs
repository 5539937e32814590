using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>The shapes of what a catalogue asks about an establishment, and of what its rows make of the answer.</summary>
internal static class AttributeShapes
{
    private static readonly Shape Limits = new ObjectShape(
        Optional("atLeast", Count, "The smallest number in the population."),
        Optional("below", Count, "The number from which on an establishment is not in it any more."))
    {
        Rules = [new AlternativeMembers("atLeast", "below", isExclusive: false)],
    };

    /// <summary>What a row asks, by attribute: a number within limits, yes or no, one of some values.</summary>
    public static Shape Conditions { get; } = new MapShape(new EitherShape(Limits, Flag, Name, new ListShape(Name) { Fewest = 1 }))
    {
        NamePattern = SchemaPattern.Whole(IdentifierText.Form),
        NameForm = (IdentifierText.IsOne, DiagnosticCode.UnknownAttribute, "deliveries"),
    };

    /// <summary>What a catalogue declares.</summary>
    public static Shape Definitions(SourcedShapes sourced) => new ListShape(new ObjectShape(
        Required("id", Identifier, "The identifier, by which contracts and rows name it."),
        Required("kind", new ChoiceShape(Codes<AttributeKind>.AllCamel), "What is given for it: a whole number, yes or no, or one of the values."),
        Optional("values", Names, "The values among which one is given, of a choice."),
        Required("label", sourced.Localized, "What it is.")));
}
