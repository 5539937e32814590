using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>How a figure answers a question.</summary>
internal static class FigureForms
{
    private static readonly FormMember<FigureBand, decimal> From = Required("from", Number, (FigureBand band) => band.From).Meaning("The number from which it counts, included, up to the next band.");

    private static readonly FormMember<FigureBand, decimal> Points =
        Required("points", OptionForms.PointsForm, (FigureBand band) => band.Points).Meaning("The points it gives; below zero only where the head has floor 0.");

    private static readonly ObjectForm<FigureBand> Band = new([From, Points], element => new FigureBand(From.Of(element), Points.Of(element)));

    private static readonly FormMember<FigureAnswer, FigureKind> Kind =
        Required("kind", Kebab<FigureKind>(), (FigureAnswer figure) => figure.Kind).Meaning("rate, a percentage from 0 to 100, or count, a whole number.");

    private static readonly FormMember<FigureAnswer, LocalizedText?> Unit = Optional("unit", Localized, (FigureAnswer figure) => figure.Unit).Meaning("The unit in which it is given.");

    private static readonly FormMember<FigureAnswer, bool?> LowerIsBetter =
        OptionalValue("lowerIsBetter", Flag, (FigureAnswer figure) => figure.LowerIsBetter ? true : (bool?)null).Meaning("Whether the points go down as the figure goes up.");

    private static readonly FormMember<FigureAnswer, IReadOnlyList<FigureBand>> Bands =
        Required("bands", List(Band), (FigureAnswer figure) => figure.Bands).Meaning("From the lowest number up; a figure below the first one is refused.");

    public static readonly ObjectForm<FigureAnswer> Answer = new(
        [Kind, Unit, LowerIsBetter, Bands], element => new FigureAnswer(Kind.Of(element), Unit.Of(element), LowerIsBetter.Of(element) == true, Bands.Of(element)));
}
