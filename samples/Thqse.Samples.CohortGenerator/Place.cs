using System.Globalization;
using Thqse.Sdk;

namespace Thqse.Samples.CohortGenerator;

/// <summary>An invented establishment: who it is, how far it has come out of 100, whether it has finished answering.</summary>
internal sealed record Place(string Department, int Number, string Category, int Beds, IReadOnlyList<string> Activities, int Maturity, bool IsFinished)
{
    private string Code => Department + "-" + Number.ToString("00", CultureInfo.InvariantCulture);

    public string FileName => Code + ".json";

    public string Name => (Category switch { "chu" => "CHU", "ch" => "CH", "espic" => "ESPIC", _ => "Clinique" }) + " " + Code;

    public Establishment Establishment => new(
        new EstablishmentCategory(Category.ToLowerInvariant()),
        Beds,
        department: Department,
        activities: Activities.Select(code => Enum.Parse<Activities>(code, ignoreCase: true)).Aggregate((all, each) => all | each));
}
