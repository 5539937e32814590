using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>Which questionnaire a result was made with.</summary>
internal sealed record QuestionnaireVersion(string Id, string Version)
{
    private static readonly FormMember<QuestionnaireVersion, string> IdMember = Required("id", Text, (QuestionnaireVersion questionnaire) => questionnaire.Id);
    private static readonly FormMember<QuestionnaireVersion, string> VersionMember = Required("version", Text, (QuestionnaireVersion questionnaire) => questionnaire.Version);

    public static readonly ObjectForm<QuestionnaireVersion> Form = new(
        [IdMember, VersionMember], element => new QuestionnaireVersion(IdMember.Of(element), VersionMember.Of(element)));
}
