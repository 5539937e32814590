using Thqse.Samples.EveryDocument;

// Writes to the standard output everything that the package makes of the files and folders given, the samples by default.
string[] samples =
[
    "samples/data/ch-des-deux-rivieres.json", "samples/data/diagnosis-ch-des-deux-rivieres.json", "samples/data/cohort",
    "samples/data/programme-regional-call.json", "samples/data/quality-policy-ehpad-des-saules.json", "samples/data/member-register-of-the-example.json",
];
using var output = Console.OpenStandardOutput();
Everything.Write(output, args.Length > 0 ? args : samples);
