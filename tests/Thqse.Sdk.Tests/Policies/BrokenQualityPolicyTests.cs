using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Policies;

/// <summary>Documents that are refused, as edits of the sound one beside them.</summary>
public class BrokenQualityPolicyTests
{
    private const string Folder = "Policies/Broken";

    public static TheoryData<string> Names => [.. BrokenDocument.Names(Folder)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_document_is_refused_with_everything_that_is_wrong(string name)
        => BrokenReading.AssertRefused(Folder, name, utf8 => QualityPolicyDocument.ReadUtf8(utf8).Diagnostics);

    [Fact]
    public void The_sound_document_is_read() => Assert.Empty(QualityPolicyDocument.Read(BrokenDocument.Sound(Folder)).Diagnostics);
}
