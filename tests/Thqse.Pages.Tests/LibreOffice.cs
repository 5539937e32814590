using System.Diagnostics;

namespace Thqse.Pages.Tests;

/// <summary>LibreOffice of the machine, without a window: opens workbooks and saves them as a person does.</summary>
internal static class LibreOffice
{
    private const string Excel = "xlsx:Calc MS Excel 2007 XML";

    /// <summary>The workbooks by name, each as LibreOffice saves it.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> Save(IReadOnlyDictionary<string, byte[]> workbooks)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            foreach (var (name, bytes) in workbooks)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name + ".xlsx"), bytes);
            }

            var saved = Path.Combine(folder.FullName, "saved");
            string[] arguments = ["--headless", $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--convert-to", Excel, "--outdir", saved, .. workbooks.Keys.Select(name => Path.Combine(folder.FullName, name + ".xlsx"))];
            using var process = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("SOFFICE") ?? "soffice", arguments) { RedirectStandardOutput = true })!;
            await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return workbooks.Keys.ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(saved, name + ".xlsx")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
