using System.Diagnostics;
using System.Diagnostics.Metrics;
using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Snippets;

internal static class HostTelemetry
{
    public static void Run()
    {
        #region Measured
        using var activities = new ActivitySource("MyApplication.Contracts");
        using var meter = new Meter("MyApplication.Contracts");
        var verdicts = meter.CreateCounter<int>("contracts.verdicts");
        var refused = meter.CreateCounter<int>("contracts.diagnostics");

        // OpenTelemetry listens in its place: AddSource and AddMeter with the same name.
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, own) =>
            {
                if (instrument.Meter == meter)
                {
                    own.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<int>((instrument, count, tags, _) => Console.WriteLine($"{instrument.Name} {count}: {tags[0].Value}"));
        listener.Start();

        Evaluate("""{ "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320 } }""");
        Evaluate("""{ "format": "thqse.cpom-contract/1", "establishment": { "category": "chx", "bed": 320 } }""");

        void Evaluate(string document)
        {
            using var activity = activities.StartActivity("evaluate");
            var read = ContractDocument.Read(document);
            foreach (var each in read.Diagnostics.CountBy(diagnostic => diagnostic.Code.ToCode()))
            {
                refused.Add(each.Value, new KeyValuePair<string, object?>("code", each.Key));
            }

            if (read.Succeeded)
            {
                var evaluation = read.Contract.Evaluate(new LocalDate(2027, 3, 31));
                activity?.SetTag("thqse.catalogue", evaluation.Catalogue.ToString()).SetTag("thqse.engine", CpomEvaluation.EngineVersion);
                foreach (var status in new[] { VerdictStatus.NotMet, VerdictStatus.Undetermined })
                {
                    verdicts.Add(evaluation.Summary[status], new KeyValuePair<string, object?>("status", status.ToCode()));
                }
            }
        }
        #endregion
    }
}
