using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Serialization.Schemas;

/// <summary>Every document that readers and schemas are compared on: those given, those written, and some of them changed at every place.</summary>
internal static class ComparedCases
{
    private static readonly string[] ChangedNames =
    [
        "Documents/Good/as-in-the-design", "Diagnosis/Documents/Good/every-member-of-an-answer", "Diagnosis/Documents/Good/as-in-the-design",
        "catalogue without a fault", "referential without a fault",
        "Programmes/sound", "Policies/sound", "Cooperation/Groups/sound", "Cooperation/Registers/sound",
    ];

    private static readonly SchemaCase[] Given = [.. GivenCases.All()];
    private static readonly SchemaCase[] Written = [.. WrittenCases.All()];

    /// <summary>The documents before any change, of every format one at least.</summary>
    public static IReadOnlyList<SchemaCase> Originals { get; } = [.. Given, .. Written];

    /// <param name="document">The name of a format, such as "cpom-contract".</param>
    public static IEnumerable<SchemaCase> Of(string document)
        => Originals.Concat(Given.Where(each => ChangedNames.Contains(each.Name)).Concat(Written).SelectMany(each => each.Document == document ? DocumentMutations.Of(each) : []))
            .Where(each => each.Document == document);
}
