using System.Text;
using Thqse.Samples.CohortGenerator;
using Thqse.Sdk.Diagnosis;

// Writes the responses of an invented region into samples/data/cohort, and the contracts of a larger one into samples/data/region.jsonl; or both below the folder given. The same bytes each time.
const ulong Seed = 20241113;
var data = args.Length > 0 ? args[0] : Path.Combine("samples", "data");
var folder = Path.Combine(data, "cohort");
var questionnaire = Referential.ThqseSpecimen["thqse-specimen/sanitary"];
var chance = new Chance(Seed);
Directory.CreateDirectory(folder);
foreach (var place in Region.Places(chance))
{
    var answers = Answering.Of(questionnaire, place, chance);
    File.WriteAllText(Path.Combine(folder, place.FileName), ResponseText.Of(questionnaire, place, answers), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}

using var contracts = File.Create(Path.Combine(data, "region.jsonl"));
RegionContracts.Write(contracts, new Chance(Seed));
