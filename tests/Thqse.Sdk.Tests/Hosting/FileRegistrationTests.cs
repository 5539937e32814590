using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Thqse.Sdk.Hosting;
using Thqse.Sdk.Tests.Cpom.Catalogue;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Hosting;

/// <summary>A host that keeps its catalogues and referentials in files.</summary>
public sealed class FileRegistrationTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public FileRegistrationTests() => Directory.CreateDirectory(folder);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Definitions_come_from_files_and_from_streams()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(CatalogueFiles.SoundText.Replace("cpom-fictif-2030-2032", "another", StringComparison.Ordinal)));
        using var provider = new ServiceCollection().AddThqse(options =>
        {
            options.AddCatalogueFile(Write("sound.json", CatalogueFiles.SoundText));
            options.AddCatalogue("another", stream);
            options.AddReferentialFile(Write("referential.json", Diagnosis.Referentials.ReferentialFiles.SoundText));
            options.DefaultCatalogue = "another";
        }).BuildServiceProvider();

        var catalogues = provider.GetRequiredService<CpomCatalogues>();
        Assert.Equal(["cpom-occitanie-2025-2029", "cpom-fictif-2030-2032", "another"], catalogues.All.Select(each => each.Id));
        Assert.Equal("another", catalogues.Default.Id);
        Assert.Equal(4, provider.GetRequiredService<Sdk.Hosting.Referentials>().All.Count);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void What_is_wrong_with_several_files_is_told_at_once_with_the_file_and_the_place()
    {
        var broken = Write("broken.json", Encoding.UTF8.GetString(BrokenDocument.Read(CatalogueFiles.Broken, "duplicate-milestone").Utf8));
        var shape = Write("shape.json", "{\n  \"format\": \"thqse.cpom-catalogue/1\",\n  \"colour\": \"red\"\n}");
        var referential = Write("referential.json", Encoding.UTF8.GetString(BrokenDocument.Read(Diagnosis.Referentials.ReferentialFiles.Broken, "question-of-no-theme").Utf8));
        var missing = Path.Combine(folder, "missing.json");

        var problems = Assert.Throws<ThqseConfigurationException>(() => new ServiceCollection().AddThqse(options =>
        {
            options.AddCatalogueFile(broken);
            options.AddCatalogueFile(shape);
            options.AddCatalogueFile(missing);
            options.AddReferentialFile(referential);
            options.AddReferential("a stream", new MemoryStream("[]"u8.ToArray()));
            options.AddReferential("half a character", new MemoryStream("{ \"id\": \"\\ud800\" }"u8.ToArray()));
        })).Problems;

        Assert.Contains(problems, problem => problem.StartsWith(missing + " cannot be read: ", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith(shape + ", line 3, /colour: ", StringComparison.Ordinal) && problem.EndsWith("[unknown-member]", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith(broken + ", /fiches/2/milestones, ", StringComparison.Ordinal) && problem.EndsWith("[duplicate-id]", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith(referential + ", /questionnaires/0/questions/", StringComparison.Ordinal) && problem.EndsWith("[unknown-theme]", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("half a character, the whole document: The text is not valid Unicode", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("a stream, line 1, the whole document: ", StringComparison.Ordinal) && problem.EndsWith("[wrong-type]", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_files_of_one_identifier_are_named()
    {
        var (one, other) = (Write("one.json", CatalogueFiles.SoundText), Write("other.json", CatalogueFiles.SoundText));

        var failure = Assert.Throws<ThqseConfigurationException>(() => new ServiceCollection().AddThqse(options =>
        {
            options.AddCatalogueFile(one);
            options.AddCatalogueFile(other);
        }));

        Assert.Equal([$"Several catalogues have the identifier 'cpom-fictif-2030-2032' (version 0.1.0 in {one}, version 0.1.0 in {other}). Keep one, loaded once."], failure.Problems);
    }

    [Fact]
    public void A_file_needs_a_name()
    {
        new ServiceCollection().AddThqse(options =>
        {
            Assert.Throws<ArgumentException>(() => options.AddCatalogueFile(" "));
            Assert.Throws<ArgumentException>(() => options.AddReferentialFile(null!));
            Assert.Throws<ArgumentException>(() => options.AddCatalogue(string.Empty, Stream.Null));
            Assert.Throws<ArgumentNullException>(() => options.AddReferential("a", null!));
        });
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
