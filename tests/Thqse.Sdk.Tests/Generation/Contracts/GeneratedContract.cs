using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation.Catalogues;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>A valid contract document. It shows as its text, so that a failing property shows the contract to blame; after its catalogue where that was generated too.</summary>
/// <param name="Document">The document.</param>
/// <param name="Of">The catalogue it is of; null for the embedded one.</param>
public sealed record GeneratedContract(JsonTree Document, GeneratedCatalogue? Of = null)
{
    public CpomCatalogue Catalogue => Of?.Loaded ?? CpomCatalogue.Occitanie2025;

    public string Text => Document.ToString();

    public ContractReadResult TryRead() => ContractDocument.Read(Text, Catalogue);

    public CpomContract Read() => TryRead().ContractOrThrow();

    public CpomEvaluation Evaluate(LocalDate? asOf = null) => Catalogue.EvaluateAsAsked(Read(), asOf);

    /// <summary>The statuses by the bulk path. The plan is that of the establishment and its choices, without any observation; what is declared comes as values.</summary>
    public VerdictStatus[] EvaluateInBulk(LocalDate? asOf = null)
    {
        var contract = Read();
        var compiled = Catalogue.Plan(WithoutObservations().Read()).Compile();
        var (values, statuses) = (new MeasuredValue?[compiled.Columns.Count], new VerdictStatus[compiled.CellCount]);
        compiled.Read(contract, values);
        compiled.Evaluate(values, asOf ?? contract.AsOf ?? Catalogue.ClosedFrom, statuses);
        return statuses;
    }

    public bool IsValid() => TryRead().Succeeded;

    public JsonTree? Value(IndicatorId indicator, int year, MeasureId measure)
        => Document.Find("observations", indicator.ToString(), Name(year), "values", measure.ToString());

    public GeneratedContract With(JsonTree value, params string[] path) => this with { Document = Document.With(value, path) };

    public GeneratedContract WithValue(IndicatorId indicator, int year, MeasureId measure, JsonTree value)
        => With(value, "observations", indicator.ToString(), Name(year), "values", measure.ToString());

    public GeneratedContract WithMilestone(IndicatorId indicator, int year, MilestoneId milestone)
    {
        string[] path = ["observations", indicator.ToString(), Name(year), "milestones"];
        var reached = Document.Find(path) is JsonTree.JsonItems list ? list.Items : [];
        return With(JsonTree.List([.. reached, JsonTree.Text(milestone.ToString())]), path);
    }

    /// <summary>The contract without what it declares for a year.</summary>
    public GeneratedContract WithoutYear(IndicatorId indicator, int year)
        => Document.Find("observations", indicator.ToString(), Name(year)) is null
            ? this
            : With(JsonTree.Absent, "observations", indicator.ToString(), Name(year));

    public GeneratedContract WithoutObservations() => With(JsonTree.Absent, "observations");

    /// <summary>The contract without what it declares after a year.</summary>
    public GeneratedContract KnownIn(int lastYear)
    {
        var known = this;
        foreach (var fiche in Catalogue.Fiches)
        {
            foreach (var year in Catalogue.Years.Declarable.Where(year => year > lastYear))
            {
                known = known.WithoutYear(fiche.Id, year);
            }
        }

        return known;
    }

    public override string ToString() => Of is null ? Text : Of + Environment.NewLine + Text;

    private static string Name(int year) => FormattableString.Invariant($"{year}");
}
