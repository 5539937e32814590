using System.Globalization;
using Thqse.Sdk;

namespace Thqse.Samples.CohortGenerator;

/// <summary>An invented establishment: who it is, how far it has come out of 100, whether it has finished answering.</summary>
internal sealed record Place(string Department, int Number, string Category, int Beds, IReadOnlyList<string> Activities, int Maturity, bool IsFinished)
{
    private string Code => Department + "-" + Number.ToString("00", CultureInfo.InvariantCulture);

    public string FileName => Code + ".json";

    public string Name => (Category switch { "chu" => "CHU", "ch" => "CH", "espic" => "ESPIC", _ => "Clinique" }) + " " + Code;

    public Establishment Establishment => new(Kind, Beds, department: Department, activities: Authorised);

    /// <summary>As the agency knows it, with a FINESS number that no establishment has.</summary>
    public Establishment InRegion => new(Kind, Beds, department: Department, isGhtMember: Category is "ch" or "chu", activities: Authorised, name: Name, finess: Finess);

    private EstablishmentCategory Kind => new(Category.ToLowerInvariant());

    private Activities Authorised => Activities.Select(code => Enum.Parse<Activities>(code, ignoreCase: true)).Aggregate((all, each) => all | each);

    /// <summary>The last digit makes it a number.</summary>
    private FinessNumber Finess => Enumerable.Range(0, 10)
        .Select(key => FinessNumber.TryParse(FormattableString.Invariant($"{Department}0999{Number:00}{key}"), out var finess) ? finess : default(FinessNumber?))
        .First(finess => finess is not null)!.Value;
}
