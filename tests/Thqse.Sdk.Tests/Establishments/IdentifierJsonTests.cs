using System.Text.Json;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Establishments;

/// <summary>Identifiers in the documents of a host, written by the host's own serializer.</summary>
public class IdentifierJsonTests
{
    [Fact]
    public void Identifiers_are_JSON_texts()
    {
        Same("\"310781406\"", FinessNumber.Parse("310781406"));
        Same("\"2B0000020\"", FinessNumber.Parse("2B0000020"));
        Same("\"35600000049837\"", SiretNumber.Parse("35600000049837"));
        Same("\"CPOM_CT_7\"", IndicatorId.Parse("CPOM_CT_7"));
        Same("\"mammograms\"", new MeasureId("mammograms"));
        Same("\"etp-team\"", new MilestoneId("etp-team"));
        Same("\"pharmacy\"", new OptionId("pharmacy"));
    }

    [Fact]
    public void Identifiers_are_names_of_members()
    {
        var targets = new Dictionary<IndicatorId, decimal> { [IndicatorId.Parse("CPOM_OS_8")] = 15 };

        var json = JsonSerializer.Serialize(targets);

        Assert.Equal("""{"CPOM_OS_8":15}""", json);
        Assert.Equal(targets, JsonSerializer.Deserialize<Dictionary<IndicatorId, decimal>>("""{"CPOM_OS_08":15}"""));
    }

    [Fact]
    public void What_is_not_known_is_null()
    {
        Assert.Null(JsonSerializer.Deserialize<FinessNumber?>("null"));
        Assert.Equal("null", JsonSerializer.Serialize<SiretNumber?>(null));
    }

    [Theory]
    [InlineData("\"310781407\"")]
    [InlineData("\"\"")]
    [InlineData("310781406")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_is_no_FINESS_number_is_refused(string json)
        => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FinessNumber>(json));

    [Theory]
    [InlineData("\"  \"")]
    [InlineData("null")]
    [InlineData("1")]
    public void What_is_no_measure_is_refused(string json)
        => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MeasureId>(json));

    [Fact]
    public void A_refusal_says_what_is_needed_and_where()
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, FinessNumber>>("""{"here":"310781407"}"""));

        Assert.Contains("nine characters", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_value_is_not_written_as_if_it_were_a_number()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(FinessNumber)));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<MeasureId, int> { [default] = 1 }));
    }

    [Fact]
    public void What_is_no_identifier_has_no_converter()
    {
        Assert.Throws<NotSupportedException>(() => new IdentifierJsonConverter<int>());
        Assert.Throws<NotSupportedException>(() => new IdentifierTypeConverter<int>());
    }

    private static void Same<T>(string json, T value)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
    }
}
