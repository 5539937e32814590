using Microsoft.Extensions.DependencyInjection;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Hosting;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Hosting;

public class ReferentialsTests
{
    private static readonly Referential Own = OwnDefinitions.Referential();

    [Fact]
    public void A_referential_is_found_by_its_identifier()
    {
        var referentials = Registered();

        Assert.Same(Own, referentials["sketch"]);
        Assert.True(referentials.TryGet("sketch", out var found));
        Assert.Same(Own, found);
    }

    [Fact]
    public void A_referential_that_is_not_there_is_named_with_those_that_are()
    {
        var referentials = Registered();

        var failure = Assert.Throws<KeyNotFoundException>(() => referentials["moon"]);
        Assert.Equal("The referential 'moon' is not registered; there are: thqse-specimen, management-by-quality, cyber-priorities-2024, sketch.", failure.Message);
        Assert.False(referentials.TryGet("moon", out var none));
        Assert.Null(none);
        Assert.False(referentials.TryGet(null, out _));
    }

    [Theory]
    [InlineData(Sketch.QuestionnaireId)]
    [InlineData("management-by-quality/establishment")]
    public void A_response_is_read_against_the_questionnaire_that_it_names(string questionnaire)
    {
        var text = OwnDefinitions.Response(questionnaire);

        Assert.Equal(questionnaire, Registered().ReadResponse(text).ResponseOrThrow().Questionnaire.Id);
        Assert.Equal(questionnaire, Registered().ReadResponseUtf8(OwnDefinitions.Utf8(text)).ResponseOrThrow().Questionnaire.Id);
    }

    [Fact]
    public void A_response_to_a_questionnaire_that_was_taken_out_is_refused()
    {
        using var provider = new ServiceCollection().AddThqse(options => options.Referentials.Remove(Referential.ManagementByQuality)).BuildServiceProvider();
        var read = provider.GetRequiredService<Referentials>().ReadResponse(OwnDefinitions.Response("management-by-quality/establishment"));

        Assert.Equal(DiagnosticCode.UnknownQuestionnaire, Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void No_text_is_a_mistake() => Assert.Throws<ArgumentNullException>(() => Registered().ReadResponse((string)null!));

    private static Referentials Registered()
    {
        using var provider = new ServiceCollection().AddThqse(options => options.Referentials.Add(Own)).BuildServiceProvider();
        return provider.GetRequiredService<Referentials>();
    }
}
