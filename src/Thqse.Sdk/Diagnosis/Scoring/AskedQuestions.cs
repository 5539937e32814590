namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>The questions that are asked of one establishment, as it has answered.</summary>
internal sealed class AskedQuestions : IGivenAnswers
{
    private readonly Questionnaire questionnaire;
    private readonly Func<Question, Answer> answer;

    public AskedQuestions(Questionnaire questionnaire, Establishment establishment, Func<Question, Answer> answer)
    {
        this.questionnaire = questionnaire;
        this.answer = answer;
        var questions = questionnaire.Questions;
        var found = new Asking[questions.Count];
        new AskingRules(questions).Find([.. questions.Select(question => question.AskedOf.Includes(establishment))], this, found);
        All = questions.Where((_, place) => found[place] != Asking.No).ToReadOnly();
        Pending = questions.Where((_, place) => found[place] == Asking.NotKnown).ToReadOnly();
    }

    /// <summary>Those that are asked, and those that may be, in order.</summary>
    public IReadOnlyList<Question> All { get; }

    /// <summary>Those of which a missing answer decides.</summary>
    public IReadOnlyList<Question> Pending { get; }

    public AnswerState StateOf(int question) => answer(questionnaire.Questions[question]).State;

    public bool Holds(int question, int after) => questionnaire.Questions[after].AskedIf!.Holds(answer(questionnaire.Questions[question]).Options);
}
