using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Snippets;

internal static class ConceptStatus
{
    public static void Run()
    {
        #region ThreeValues
        var hospital = new Establishment(EstablishmentCategory.Ch, beds: 320);
        VerdictStatus Verdict(string indicator, string first, string second, int? firstOf2026, int? secondOf2026, LocalDate? asOf = null)
        {
            var id = IndicatorId.Parse(indicator);
            var builder = new CpomContractBuilder(CpomCatalogue.Occitanie2025, hospital);
            foreach (var (measure, value) in new[] { (first, firstOf2026), (second, secondOf2026) })
            {
                var isRate = CpomCatalogue.Occitanie2025[id].Targets.FindMeasure(new MeasureId(measure))!.Kind == MeasureKind.Rate;
                Declare(2025, 50);
                Declare(2026, value);

                void Declare(int year, int? number)
                {
                    if (number is { } known)
                    {
                        builder.Declare(id, year, new MeasureId(measure), isRate ? MeasuredValue.Percentage(known) : MeasuredValue.Count(known));
                    }
                }
            }

            return CpomCatalogue.Occitanie2025.EvaluateAsAsked(builder.Build(), asOf)[id][2026].Status;
        }

        int?[] values = [60, 50, null];
        foreach (var one in values)
        {
            var all = values.Select(other => Verdict("CPOM_OS_12", "mammograms", "breast-ultrasounds", one, other));
            var any = values.Select(other => Verdict("CPOM_OS_19", "serious-events-declared", "rmm-reviews", one, other));
            Console.WriteLine($"{(object?)one ?? "?",2}   all of: {string.Join(", ", all)}   any of: {string.Join(", ", any)}");
        }
        #endregion

        NextBlock();

        #region OpenYear
        foreach (var mammograms in values)
        {
            Console.WriteLine($"{(object?)mammograms ?? "?",2}: {Verdict("CPOM_OS_12", "mammograms", "breast-ultrasounds", mammograms, 60, asOf: new LocalDate(2026, 12, 31))}");
        }
        #endregion
    }
}
