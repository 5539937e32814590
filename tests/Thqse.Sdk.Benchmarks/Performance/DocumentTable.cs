using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Benchmarks.Performance;

/// <summary>Documents beside the least that reading and writing JSON costs on the platform.</summary>
internal static class DocumentTable
{
    public static IEnumerable<string> Lines()
    {
        var contract = Sample("ch-des-deux-rivieres.json");
        var evaluation = CpomCatalogue.Occitanie2025.Evaluate(ContractDocument.ReadUtf8(contract).ContractOrThrow());
        using var written = JsonDocument.Parse(EvaluationDocument.Write(evaluation));
        var response = ResponseDocument.ReadUtf8(Sample("diagnosis-ch-des-deux-rivieres.json")).ResponseOrThrow();
        var (whole, brief) = (WritingOptions.OneLine, new WritingOptions(isOneLine: true, hasWhy: false));

        var parse = Measurement.Of(1, () => JsonDocument.Parse(contract).Dispose());
        var read = Measurement.Of(1, () => ContractDocument.ReadUtf8(contract));
        var copy = Measurement.Of(1, () => Copy(written));
        var write = Measurement.Of(1, () => EvaluationDocument.Write(evaluation, Language.French, whole));
        var withoutWhy = Measurement.Of(1, () => EvaluationDocument.Write(evaluation, Language.French, brief));
        var score = Measurement.Of(1, () => response.Score());
        yield return "| what | a second | bytes each | against |";
        yield return "|---|---:|---:|---|";
        yield return Line("JsonDocument.Parse of a contract", parse, "the limit");
        yield return Line("contract read", read, $"{parse.PerSecond / read.PerSecond:0.0} times the time of it");
        yield return Line("Utf8JsonWriter copying an evaluation", copy, "the limit");
        yield return Line("evaluation written", write, $"{copy.PerSecond / write.PerSecond:0.0} times the time of it");
        yield return Line("evaluation written, `--no-why`", withoutWhy, $"{withoutWhy.PerSecond / write.PerSecond:0.0} times as fast as with sentences");
        yield return Line("response of 99 questions scored", score, "–");
    }

    private static string Line(string what, Measurement measured, string against) => $"| {what} | {Numbers.Of(measured.PerSecond)} | {Numbers.Of(measured.Bytes)} | {against} |";

    private static void Copy(JsonDocument document)
    {
        using var buffer = new MemoryStream();
        using var writer = new Utf8JsonWriter(buffer);
        document.WriteTo(writer);
    }

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", name));
}
