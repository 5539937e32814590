namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>What a question can be answered by, ready to be asked of a great many answers.</summary>
internal readonly struct AnswerLimits
{
    private readonly ulong known;
    private readonly ulong exclusive;
    private readonly bool isMultiple;

    /// <param name="question">The question, of no more options than <see cref="GivenAnswer"/> tells apart.</param>
    public AnswerLimits(Question question)
    {
        AllowsNotConcerned = question.AllowsNotConcerned && !question.IsImperative;
        Figure = question.Figure;
        isMultiple = question.IsMultiple;
        for (var place = 0; place < question.Options.Count; place++)
        {
            known |= 1UL << place;
            exclusive |= question.Options[place].IsExclusive ? 1UL << place : 0;
        }
    }

    public bool AllowsNotConcerned { get; }

    public FigureAnswer? Figure { get; }

    /// <summary>Whether it is answered by some of its options together.</summary>
    /// <param name="options">A bit for the place of each option that is chosen.</param>
    public bool Takes(ulong options)
        => options != 0 && (options & ~known) == 0 && ((options & (options - 1)) == 0 || (isMultiple && (options & exclusive) == 0));
}
