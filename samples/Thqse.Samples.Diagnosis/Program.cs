using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

var json = File.ReadAllText(args.Length > 0 ? args[0] : "samples/data/diagnosis-ch-des-deux-rivieres.json");
var response = ResponseDocument.Read(json).ResponseOrThrow();
var card = response.Score();
Console.WriteLine($"From {Text(card.Overall.Lowest)} to {Text(card.Overall.Highest)} out of 100, {Text(card.Completeness * 100)} % complete");
Console.WriteLine($"Indicative level: {card.Level.Indicative ?? "none"}, {card.Level.Status.Label(Language.English)}");
foreach (var gain in card.Gains.Take(3))
{
    Console.WriteLine($"+{Text(gain.Points)} {response.Questionnaire[gain.Question].Text[Language.English]}");
}

static string Text(decimal? score) => score is { } known ? DiagnosisMessages.ScoreText(known, Language.English) : "no score";
