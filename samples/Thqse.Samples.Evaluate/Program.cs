using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

var json = File.ReadAllText(args.Length > 0 ? args[0] : "samples/data/ch-des-deux-rivieres.json");
var catalogue = CpomCatalogue.Occitanie2025;
var contract = ContractDocument.Read(json).ContractOrThrow();
var report = catalogue.Evaluate(contract, asOf: new LocalDate(2027, 3, 31));
var discharge = report["CPOM_OS_16"][2026];
Console.WriteLine($"{report.Summary.Met} of {report.Summary.Total} met");
Console.WriteLine($"{discharge.Status}: {discharge.Required} % required, {discharge.Observed} % observed");
Console.WriteLine(discharge.Explain(Language.English));
Console.WriteLine(discharge.ToGreen?.Explain(Language.English));
