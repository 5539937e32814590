using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Benchmarks.Performance;

/// <summary>Documents beside the least that reading and writing JSON costs on the platform.</summary>
internal static class DocumentTable
{
    private const int Times = 1000;

    public static IEnumerable<string> Lines()
    {
        var contract = Sample("ch-des-deux-rivieres.json");
        var evaluation = CpomCatalogue.Occitanie2025.EvaluateAsAsked(ContractDocument.ReadUtf8(contract).ContractOrThrow());
        using var written = JsonDocument.Parse(EvaluationDocument.Write(evaluation));
        var response = ResponseDocument.ReadUtf8(Sample("diagnosis-ch-des-deux-rivieres.json")).ResponseOrThrow();
        var (whole, brief) = (WritingOptions.OneLine, new WritingOptions(isOneLine: true, hasWhy: false));

        var parse = Measurement.Of(1, () => JsonDocument.Parse(contract).Dispose());
        var read = Measurement.Of(1, () => ContractDocument.ReadUtf8(contract));
        var copy = Measurement.Of(1, () => Copy(written));
        var write = Measurement.Of(1, () => EvaluationDocument.Write(evaluation, Language.French, whole));
        var withoutWhy = Measurement.Of(1, () => EvaluationDocument.Write(evaluation, Language.French, brief));
        var (compiled, plain) = (response.Questionnaire.Compile(response.Establishment), new PlainScores(response));
        var (answers, scores) = (new GivenAnswer[compiled.Questions.Count], new ScoreFigures[compiled.Nodes.Count]);
        compiled.Read(response, answers);
        compiled.Score(answers, scores);
        plain.EnsureSame(scores[0].Provisional);
        var score = Measurement.Of(1, () => response.Score());
        var loop = Measurement.Of(Times, () => Repeat(() => plain.Overall()));
        var bulk = Measurement.Of(Times, () => Repeat(() => compiled.Score(answers, scores)));
        yield return "| what | a second | bytes each | against |";
        yield return "|---|---:|---:|---|";
        yield return Line("JsonDocument.Parse of a contract", parse, "the limit");
        yield return Line("contract read", read, $"{parse.PerSecond / read.PerSecond:0.0} times the time of it");
        yield return Line("Utf8JsonWriter copying an evaluation", copy, "the limit");
        yield return Line("evaluation written", write, $"{copy.PerSecond / write.PerSecond:0.0} times the time of it");
        yield return Line("evaluation written, `--no-why`", withoutWhy, $"{withoutWhy.PerSecond / write.PerSecond:0.0} times as fast as with sentences");
        yield return Line("a loop written by hand over the answers of a response of 99 questions, in floating point, the whole only", loop, "the limit");
        yield return Line("response scored in bulk, exactly, the whole, 3 pillars, 12 themes, three scores each", bulk, $"{loop.PerSecond / bulk.PerSecond:0.0} times the time of the loop");
        yield return Line("response scored, as a card", score, $"{bulk.PerSecond / score.PerSecond:0.0} times the time of bulk");
    }

    private static void Repeat(Action once)
    {
        for (var time = 0; time < Times; time++)
        {
            once();
        }
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
