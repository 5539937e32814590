using System.Text;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.SchemaCases;

/// <summary>Every case: the documents given and written, and those of them that are changed at every place.</summary>
internal static class ComparedCases
{
    private static readonly string[] ChangedNames =
    [
        "Documents/Good/as-in-the-design", "Diagnosis/Documents/Good/every-member-of-an-answer", "Diagnosis/Documents/Good/as-in-the-design",
        "catalogue without a fault", "referential without a fault",
    ];

    public static void WriteTo(string file)
    {
        var given = GivenCases.All().ToArray();
        var written = WrittenCases.All().ToArray();
        SchemaCase[] originals = [.. ChangedNames.Select(name => given.Single(each => each.Name == name)), .. written];
        if (DocumentSchema.Names.Except(originals.Select(each => each.Document)).ToArray() is [var without, ..])
        {
            throw new InvalidOperationException($"No document of the format '{without}' is changed.");
        }

        using var lines = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        foreach (var each in given.Concat(written).Concat(originals.SelectMany(DocumentMutations.Of)))
        {
            lines.Write(each.ToLine() + "\n");
        }
    }
}
