using System.Text.Json;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>The size classes of a catalogue, and what is counted for them.</summary>
internal sealed class SizeForms
{
    /// <summary>What counts for the size where the head names no attribute.</summary>
    public const string Beds = "beds";

    public const string ClassesMember = "classes";

    private static readonly ReadMember<string> Id = Required("id", TextOf(CommonShapes.Identifier), "The code, by which contracts and rows name it.");
    private static readonly ReadMember<long> From = Required("from", LongCount, "The smallest number in the class.");

    private readonly ReadMember<string> by;
    private readonly ReadMember<IReadOnlyList<(string Id, long From, LocalizedText? Label)>> classes;

    public SizeForms(TextForms texts, HeadNames names)
    {
        var label = Optional("label", texts.Localized, "What the class is called; its limits are said beside it.");
        var each = new Form<(string Id, long From, LocalizedText? Label)>(new ObjectShape(Id, From, label), element => (Id.Of(element), From.Of(element), label.Of(element)));
        by = Assumed("by", TextOf(names.SizedBy), Beds, "What is counted: beds, or an attribute of the head that is a number.");
        classes = Required(ClassesMember, List(each, new ListShape(each.Shape) { Fewest = 1, DistinctMember = Id.Name }), "The size classes.");
    }

    public Shape Shape => new ObjectShape(by, classes);

    /// <summary>Of the classes of this package, those that are not named keep their usual limits.</summary>
    public SizeLimits Read(JsonElement element, IReadOnlyList<AttributeDefinition> attributes)
    {
        var (counted, named) = (by.Of(element), classes.Of(element));
        var areUsual = counted == Beds && named.All(each => SizeClasses.Codes.Contains(each.Id));
        var others = SizeClasses.All.Where(size => areUsual && named.All(each => each.Id != size.ToString()));
        return new SizeLimits(
            attributes.FirstOrDefault(attribute => attribute.Id.ToString() == counted),
            named.Concat(others.Select(size => (size.ToString(), SizeClasses.FewestBeds(size), (LocalizedText?)null))));
    }
}
