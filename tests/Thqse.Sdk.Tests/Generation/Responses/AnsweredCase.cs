using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Generation.Responses;

/// <summary>
/// A referential, who answers, and the answers: the options of a question, a figure written like "=20", none of them when it is said not to concern, no entry when it is not answered.
/// Everything passes through documents, as a caller's would.
/// </summary>
public sealed class AnsweredCase
{
    public static readonly string[] NotConcerned = [];

    private readonly Lazy<QuestionnaireResponse> response;

    public AnsweredCase(LoadedReferential loaded, string questionnaire, JsonObject establishment, ImmutableSortedDictionary<string, string[]> answers)
    {
        Loaded = loaded;
        Questionnaire = loaded.Referential[questionnaire];
        Establishment = establishment;
        Answers = answers;
        response = new(() => ResponseDocument.Read(Document.ToJsonString(), [loaded.Referential]).ResponseOrThrow());
    }

    public LoadedReferential Loaded { get; }

    public Questionnaire Questionnaire { get; }

    public JsonObject Establishment { get; }

    public ImmutableSortedDictionary<string, string[]> Answers { get; }

    public QuestionnaireResponse Response => response.Value;

    /// <summary>The questions asked to which nothing is said.</summary>
    public Question[] Unanswered => [.. Response.Asked.Where(question => question.SameAs is null && !Answers.ContainsKey(question.Id))];

    /// <summary>The response as a document.</summary>
    public JsonObject Document => new()
    {
        ["format"] = ResponseDocument.Format,
        ["questionnaire"] = Questionnaire.Id,
        ["establishment"] = Establishment.DeepClone(),
        ["answers"] = new JsonObject(Answers.Select(answer => KeyValuePair.Create<string, JsonNode?>(answer.Key, Answer(answer.Value)))),
    };

    public ScoreCard Score(NotConcernedPolicy policy = NotConcernedPolicy.LeftOut) => Response.Score(new ScoringPolicy(policy));

    public AnsweredCase With(string question, params string[] options) => new(Loaded, Questionnaire.Id, Establishment, Answers.SetItem(question, options));

    public AnsweredCase Without(string question) => new(Loaded, Questionnaire.Id, Establishment, Answers.Remove(question));

    /// <summary>The same answers to the questionnaire of a changed document, as far as it has their questions.</summary>
    public AnsweredCase Under(LoadedReferential other)
        => new(other, Questionnaire.Id, Establishment, Answers.RemoveRange(Answers.Keys.Except(other.Referential[Questionnaire.Id].Questions.Select(question => question.Id)).ToArray()));

    public bool IsValid() => ResponseDocument.Read(Document.ToJsonString(), [Loaded.Referential]).Succeeded;

    /// <summary>The case with an answer to every question left open.</summary>
    public AnsweredCase Completed(Func<Question, string[]> options)
        => new(Loaded, Questionnaire.Id, Establishment, Answers.AddRange(Unanswered.Select(question => KeyValuePair.Create(question.Id, options(question)))));

    public override string ToString() => Loaded + Environment.NewLine + Document.ToJsonString();

    private static JsonNode Answer(string[] options) => options is [['=', .. var figure]] ? new JsonObject { ["value"] = JsonNode.Parse(figure) } : options.Length > 0
        ? new JsonObject { ["options"] = new JsonArray([.. options.Select(option => (JsonNode)option)]) }
        : new JsonObject { ["notConcerned"] = true, ["justification"] = "not our activity" };
}
