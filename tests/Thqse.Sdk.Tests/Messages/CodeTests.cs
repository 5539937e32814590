using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Tests.Messages;

/// <summary>The codes are those of the published documents: permanent, whatever a name in C# becomes.</summary>
public class CodeTests
{
    [Fact]
    public void Statuses_are_written_as_in_a_document()
        => Assert.Equal(["met", "notMet", "undetermined", "pending", "noTarget", "notApplicable"], Enum.GetValues<VerdictStatus>().Select(status => status.ToCode()));

    [Fact]
    public void Evidence_states_are_written_as_in_a_document()
        => Assert.Equal(["missing", "notRequired", "provided"], Enum.GetValues<EvidenceState>().Select(evidence => evidence.ToCode()).Order(StringComparer.Ordinal));

    [Fact]
    public void Issues_are_written_as_in_a_document()
        => Assert.Equal(["comment-required", "small-denominator"], Enum.GetValues<Issue>().Select(issue => issue.ToCode()));

    [Fact]
    public void Reasons_are_written_as_in_a_document()
        => Assert.Equal(
            [
                "above-allowed-growth", "above-chosen-target", "above-threshold", "answered-no", "attribute-missing", "below-chosen-target", "below-required-growth", "below-threshold", "below-volume", "chosen-target-missing", "chosen-target-not-set", "chosen-year-missing", "declared-not-concerned",
                "decreased", "increased", "membership-missing", "milestone-not-reached", "missing-baseline", "missing-value", "not-concerned", "not-decreased", "not-increased", "option-missing", "without-object", "zero-baseline",
                "zero-denominator",
            ],
            Enum.GetValues<Reason>().Select(reason => reason.ToCode()).Order(StringComparer.Ordinal));
}
