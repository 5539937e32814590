using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogue;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Messages;

/// <summary>A list that is there and empty lacks no member: nobody could add it.</summary>
public class MissingMemberMessagesTests
{
    [Fact]
    public void An_empty_answer_asks_for_one_or_for_no_question()
    {
        var diagnostic = Assert.Single(ResponseDocument.Read("""
            {
              "format": "thqse.questionnaire-response/1", "questionnaire": "management-by-quality/establishment",
              "establishment": { "category": "ch", "beds": 320 }, "answers": { "strategic-01": { "options": [] } }
            }
            """).Diagnostics);
        Assert.Equal((DiagnosticCode.MissingMember, "/answers/strategic-01/options"), (diagnostic.Code, diagnostic.Pointer));
        Assert.Equal("La liste « options » est vide. Choisissez une réponse, ou retirez la question.", diagnostic.Explain(Language.French));
        Assert.Equal("The list \"options\" is empty. Choose an answer, or remove the question.", diagnostic.Explain(Language.English));
    }

    [Fact]
    public void A_list_that_is_too_short_is_told_how_many_it_needs()
    {
        var diagnostic = Assert.Throws<DiagnosticsException>(() => CatalogueFiles.Load(BrokenDocument.Read(CatalogueFiles.BrokenShape, "rule-one-part").Utf8)).Diagnostics[0];
        Assert.Equal("La liste « parts » est trop courte : au moins 2.", diagnostic.Explain(Language.French));
        Assert.Equal("The list \"parts\" is too short: at least 2.", diagnostic.Explain(Language.English));
    }

    [Fact]
    public void A_member_that_is_not_there_is_to_be_added()
    {
        var diagnostic = Assert.Single(ContractDocument.Read("""{ "format": "thqse.cpom-contract/1" }""").Diagnostics);
        Assert.Equal("Il manque le membre « establishment ». Ajoutez par exemple \"establishment\": { \"category\": \"ch\", \"beds\": 320 }.", diagnostic.Explain(Language.French));
        Assert.Equal("The member \"establishment\" is missing. Add for instance \"establishment\": { \"category\": \"ch\", \"beds\": 320 }.", diagnostic.Explain(Language.English));
    }

    [Fact]
    public void What_an_event_of_a_register_lacks_or_says_in_French_is_told_with_the_line_to_type()
    {
        var explained = MemberRegisterDocument.Read("""
            {
              "format": "thqse.member-register/1", "cooperation": "nes-2023",
              "events": [{ "event": "admis", "date": "2019-06-04", "member": "a-01", "kind": "chu", "name": " " }, { "event": "renamed", "date": "2020-01-01", "member": "a-01" }]
            }
            """).Diagnostics.Select(diagnostic => diagnostic.Explain(Language.French)).ToArray();

        Assert.Equal(3, explained.Length);
        Assert.Contains(explained, text => text.EndsWith("Vouliez-vous dire : admitted ?", StringComparison.Ordinal));
        Assert.Contains("Il faut ici un texte entre guillemets. Celui-ci est vide : écrivez-le, ou retirez le membre.", explained);
        Assert.Contains("Il manque le membre « name ». Ajoutez par exemple \"name\": \"CH de l'Exemple\".", explained);
    }
}
