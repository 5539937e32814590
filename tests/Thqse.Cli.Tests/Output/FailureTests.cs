using System.Text;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Output;

/// <summary>Files and streams that break: a sentence, and the status that says so.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("fr", "thqse: échec inattendu : the drive was pulled out")]
    [InlineData("en", "thqse: unexpected failure: the drive was pulled out")]
    public void What_nobody_foresaw_is_a_sentence_too(string language, string said)
    {
        using var input = new OtherStream(_ => throw new InvalidOperationException("the drive was pulled out"));
        var result = Tool.Run(["cpom", "evaluate", "-", "--lang", language], new MemoryConsole([], Tool.NoEnvironment) { Input = input });

        Assert.Equal((1, string.Empty, said), (result.ExitCode, result.Output, Told.Flat(result.Error)));
    }

    /// <summary>Nobody can be told: the status remains.</summary>
    [Fact]
    public void Where_nothing_can_be_told_the_status_remains()
    {
        using var closed = new StreamWriter(new OtherStream(_ => throw new IOException("closed"))) { AutoFlush = true };

        Assert.Equal(66, Tool.Run(["cpom", "evaluate", "nowhere.json"], new MemoryConsole([], Tool.NoEnvironment) { BrokenError = closed }).ExitCode);
    }

    [Theory]
    [InlineData(1, "fr", "thqse: interrompu après 0 ligne entière.")]
    [InlineData(1, "en", "thqse: interrupted after 0 whole lines.")]
    public void Ctrl_C_ends_a_batch_with_its_own_status(int reads, string language, string said)
    {
        MemoryConsole? console = null;
        using var input = new OtherStream(read =>
        {
            if (read == reads)
            {
                console!.Interrupt!();
            }

            return Encoding.UTF8.GetBytes(Sample.Small.ReplaceLineEndings(" ") + "\n");
        });
        console = new MemoryConsole([], Tool.NoEnvironment) { Input = input };
        var result = Tool.Run(["cpom", "evaluate", "--batch", "-", "--lang", language], console);

        Assert.Equal((130, said), (result.ExitCode, Told.Flat(result.Error)));
    }

    [Theory]
    [InlineData("", "-o attend le nom d'un fichier, ou d'un dossier.")]
    [InlineData(" ", "-o attend le nom d'un fichier, ou d'un dossier.")]
    public void A_name_of_nothing_is_no_output(string name, string said) => Assert.Contains(said, Told.Refusal(64, "cpom", "fiches", "-o", name), StringComparison.Ordinal);

    /// <summary>A name that no file can have.</summary>
    [Fact]
    public void What_cannot_be_written_is_told_with_its_name_and_why()
        => Assert.Matches("thqse: \"out.*\" cannot be written: .+", Told.Refusal(1, "cpom", "fiches", "-o", "out\0.txt", "--lang", "en"));

    /// <summary>A device that is always full.</summary>
    [Theory]
    [InlineData("cpom", "fiches")]
    [InlineData("cpom", "evaluate", "--batch", "-")]
    public void A_device_that_is_full_is_told(params string[] command)
    {
        const string Full = "/dev/full";
        if (!File.Exists(Full))
        {
            return;
        }

        var result = Tool.Run([.. command, "-o", Full], Encoding.UTF8.GetBytes(Sample.Small.ReplaceLineEndings(" ")));
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("thqse: « /dev/full » ne peut pas être écrit : ", Told.Flat(result.Error), StringComparison.Ordinal);
    }

    /// <summary>A folder that cannot be made, and a file that is in the way of a document.</summary>
    [Fact]
    public void A_folder_of_documents_that_cannot_be_written_is_told()
    {
        File.WriteAllText(folder["file"], string.Empty);
        Directory.CreateDirectory(Path.Combine(folder["out"], "ch-des-deux-rivieres.json"));
        string Said(string output) => Told.Refusal(1, "cpom", "evaluate", Sample.Any, Sample.PathOf("clinique-des-oliviers.json"), "--json", "-o", output);

        Assert.Matches("thqse: « .*below » ne peut pas être écrit : ", Said(Path.Combine(folder["file"], "below")));
        Assert.Matches("thqse: « .*ch-des-deux-rivieres.json » ne peut pas être écrit : l'accès est refusé, ou c'est un dossier.", Said(folder["out"]));
    }

    [Theory]
    [InlineData("fr", "le fichier où écrire n'a pas de nom.")]
    [InlineData("en", "the file to write to has no name.")]
    public void A_file_of_another_option_has_a_name_too(string language, string said)
    {
        Assert.Contains(said, Told.Refusal(64, "programme", "next", "--ics", "", "--lang", language), StringComparison.Ordinal);
        Assert.Contains(said, Told.Refusal(64, "cpom", "evaluate", Sample.Any, "--csv", " ", "--lang", language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--xlsx", "-", "--csv")]
    [InlineData("--csv", "-", "--xlsx", "-")]
    public void A_workbook_and_a_table_do_not_both_go_to_standard_output(params string[] options)
        => Assert.Contains("standard output has room for one document only", Told.Refusal(64, ["cpom", "evaluate", Sample.Any, .. options, "--lang", "en"]), StringComparison.Ordinal);

    [Theory]
    [InlineData("fr", "est un dossier, pas un fichier.")]
    [InlineData("en", "is a directory, not a file.")]
    public void A_folder_in_the_place_of_a_file_is_told(string language, string said)
    {
        Directory.CreateDirectory(folder["contracts"]);

        Assert.EndsWith(said, Told.Refusal(66, "cpom", "fiches", "--catalogue", folder["contracts"], "--lang", language), StringComparison.Ordinal);
        Assert.EndsWith(said, Told.Refusal(66, "diagnosis", "question", "--response", folder["contracts"], "--lang", language), StringComparison.Ordinal);
        Assert.EndsWith(said, Told.Refusal(66, "diagnosis", "actions", "--as-of", "2026-01-01", "--from", folder["contracts"], "--lang", language), StringComparison.Ordinal);
        Assert.EndsWith(said, Told.Refusal(66, "cpom", "report", folder["contracts"], "-o", folder["out.html"], "--lang", language), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_one_name_are_told_apart_by_their_folders()
    {
        foreach (var year in new[] { "2025", "2026" })
        {
            Directory.CreateDirectory(folder[year]);
            File.WriteAllText(Path.Combine(folder[year], "c.json"), Sample.Small);
        }

        var lines = Tool.Run("cpom", "evaluate", Path.Combine(folder["2025"], "c.json"), Path.Combine(folder["2026"], "c.json")).Lines;
        Assert.DoesNotContain(lines, line => line.StartsWith("c.json", StringComparison.Ordinal));
        Assert.StartsWith(Path.GetTempPath(), lines[0], StringComparison.Ordinal);
    }

    /// <summary>A document each, standard input under a name of its own; a file that cannot be read has none.</summary>
    [Fact]
    public void Standard_input_is_one_of_several_documents()
    {
        var result = Tool.Run(["cpom", "evaluate", "-", Sample.Any, folder["nowhere.json"], "--json", "-o", folder["out"]], Encoding.UTF8.GetBytes(Sample.Small));

        Assert.Equal(66, result.ExitCode);
        Assert.Equal(["ch-des-deux-rivieres.json", "stdin.json"], Directory.GetFiles(folder["out"]).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.Contains("CH de l'Exemple", File.ReadAllText(Path.Combine(folder["out"], "stdin.json")), StringComparison.Ordinal);
        Assert.Contains("2 lus sur 3", result.Lines);
    }

    /// <summary>A stream that does as a test says each time that it is read, or written.</summary>
    private sealed class OtherStream(Func<int, byte[]> give) : Stream
    {
        private int times;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = give(++times);
            given.CopyTo(buffer, offset);
            return given.Length;
        }

        public override void Write(byte[] buffer, int offset, int count) => give(++times);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
