using FsCheck.Xunit;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Workbooks.Tests.Entry;

[Cases(25, Arbitrary = [typeof(Arbitraries)])]
public class ResponseRoundTripProperties
{
    /// <summary>Of referentials that use their whole language: figures, conditions, shared answers, what always concerns.</summary>
    [Property]
    public void A_response_to_a_rich_questionnaire_is_the_same_too(RichCase generated, bool isFrench) => A_response_that_was_a_workbook_is_the_same_response(generated.Answered, isFrench);

    [Property]
    public void A_response_that_was_a_workbook_is_the_same_response(AnsweredCase generated, bool isFrench)
    {
        var bytes = ResponseWorkbook.Write(generated.Response, isFrench ? Language.French : Language.English);

        var read = ResponseWorkbook.Read(bytes, [generated.Loaded.Referential]);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(ResponseDocument.Write(generated.Response), ResponseDocument.Write(read.Response!));
    }
}
