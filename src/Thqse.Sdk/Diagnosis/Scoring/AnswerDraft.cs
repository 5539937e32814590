namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>An answer while a response is being made.</summary>
internal sealed class AnswerDraft
{
    public AnswerState State { get; private set; }

    public string[] Options { get; private set; } = [];

    public string? Justification { get; private set; }

    public string? Remark { get; set; }

    public List<string> Evidence { get; } = [];

    public List<string> Contributors { get; } = [];

    public void Choose(string[] options) => (State, Options, Justification) = (AnswerState.Answered, options, null);

    public void TakeOut(string justification) => (State, Options, Justification) = (AnswerState.NotConcerned, [], justification);

    public Answer ToAnswer() => new(State, Array.AsReadOnly(Options))
    {
        Justification = Justification,
        Remark = Remark,
        Evidence = Array.AsReadOnly(Evidence.ToArray()),
        Contributors = Array.AsReadOnly(Contributors.ToArray()),
    };
}
