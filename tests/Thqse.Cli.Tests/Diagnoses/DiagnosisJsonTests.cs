using System.Text;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Tests.Diagnoses;

public class DiagnosisJsonTests
{
    public static TheoryData<string> Samples => DiagnosisSample.All;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Score_prints_the_document_of_the_package_byte_for_byte(string sample)
    {
        var path = Sample.PathOf(sample);
        Prints(DiagnosisSample.Card(path), "score", path, "--lang", "en");
    }

    [Fact]
    public void A_whole_questionnaire_is_the_document_of_the_package()
        => Assert.All(Referential.Shipped.SelectMany(each => each.Questionnaires), each => Prints(QuestionnaireDocument.Write(each), "questionnaire", each.Id));

    [Theory]
    [InlineData("diagnosis-chu-montlaur.json")]
    [InlineData("diagnosis-ch-de-la-vallee-not-started.json")]
    public void A_questionnaire_is_as_asked_of_who_responds_even_without_answers(string sample)
    {
        var sanitary = Referential.ThqseSpecimen["thqse-specimen/sanitary"];
        var establishment = DiagnosisSample.Response(Sample.PathOf(sample)).Establishment;
        Prints(QuestionnaireDocument.Write(sanitary, establishment), "questionnaire", sanitary.Id, "--establishment", Sample.PathOf(sample));
    }

    [Fact]
    public void A_questionnaire_is_as_asked_of_who_signs_a_contract()
    {
        var sanitary = Referential.ThqseSpecimen["thqse-specimen/sanitary"];
        var establishment = ContractDocument.Read(File.ReadAllText(Sample.Any)).ContractOrThrow().Establishment;
        Prints(QuestionnaireDocument.Write(sanitary, establishment), "questionnaire", sanitary.Id, "--establishment", Sample.Any);
    }

    [Fact]
    public void Standard_input_is_read_as_bytes_and_a_byte_order_mark_is_accepted()
    {
        byte[] marked = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(DiagnosisSample.Small)];
        Assert.Equal(0, Tool.Run(["diagnosis", "score", "-"], marked).ExitCode);
        Assert.Equal(0, Tool.Run(["diagnosis", "cohort", "-"], marked).ExitCode);
        Assert.Equal(0, Tool.Run(["diagnosis", "questionnaire", "thqse-specimen/sanitary", "--establishment", "-"], marked).ExitCode);
        byte[] card = [.. Encoding.UTF8.Preamble, .. File.ReadAllBytes(DiagnosisSample.Complete)];
        Assert.Equal(0, Tool.Run(["diagnosis", "cohort", DiagnosisSample.Partial, "-"], card).ExitCode);
    }

    private static void Prints(string expected, params string[] args)
    {
        var result = Tool.Run(["diagnosis", .. args, "--json"]);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Encoding.UTF8.GetBytes(expected), result.OutputBytes);
    }
}
