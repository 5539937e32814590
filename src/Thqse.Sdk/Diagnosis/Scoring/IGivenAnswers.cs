namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>Answers, as far as they decide which other questions are asked.</summary>
internal interface IGivenAnswers
{
    /// <param name="question">The place of the question in its questionnaire.</param>
    AnswerState StateOf(int question);

    /// <summary>Whether an answer by options fulfils a condition.</summary>
    /// <param name="question">The place of the question that is answered.</param>
    /// <param name="after">The place of the question that is asked after it.</param>
    bool Holds(int question, int after);
}
