using System.Text.Json;

namespace Thqse.Samples.Country.Commands;

/// <summary>Who a line is about.</summary>
internal static class Line
{
    public static string FinessOf(string contract)
    {
        using var document = JsonDocument.Parse(contract);
        return document.RootElement.GetProperty("establishment").GetProperty("finess").GetString()!;
    }
}
