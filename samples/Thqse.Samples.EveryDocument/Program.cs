using Thqse.Samples.EveryDocument;

// Writes to the standard output everything that the package makes of the files and folders given, the samples by default.
string[] samples = ["samples/data/ch-des-deux-rivieres.json", "samples/data/diagnosis-ch-des-deux-rivieres.json", "samples/data/cohort"];
using var output = Console.OpenStandardOutput();
Everything.Write(output, args.Length > 0 ? args : samples);
