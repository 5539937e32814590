namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>An answer while a response is being made.</summary>
internal sealed class AnswerDraft
{
    public AnswerState State { get; private set; }

    public string[] Options { get; private set; } = [];

    public decimal? Figure { get; private set; }

    public string? Justification { get; private set; }

    public string? Remark { get; set; }

    public List<string> Evidence { get; } = [];

    public List<string> Contributors { get; } = [];

    public void Choose(string[] options) => (State, Options, Figure, Justification) = (AnswerState.Answered, options, null, null);

    public void Give(decimal figure) => (State, Options, Figure, Justification) = (AnswerState.Answered, [], figure, null);

    public void TakeOut(string justification) => (State, Options, Figure, Justification) = (AnswerState.NotConcerned, [], null, justification);

    public Answer ToAnswer() => new(State, Array.AsReadOnly(Options))
    {
        Figure = Figure,
        Justification = Justification,
        Remark = Remark,
        Evidence = Array.AsReadOnly(Evidence.ToArray()),
        Contributors = Array.AsReadOnly(Contributors.ToArray()),
    };
}
