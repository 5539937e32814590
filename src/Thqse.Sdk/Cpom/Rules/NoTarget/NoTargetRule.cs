using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>Nothing is asked this year: the cell shows "0", "/" or "not yet". Never evaluated.</summary>
[JsonConverter(typeof(NoJsonConverter<NoTargetRule>))]
public sealed partial class NoTargetRule : TargetRule
{
    internal static readonly RuleForm Form = new(RuleKind.None, (_, _) => new NoTargetRule());

    private NoTargetRule()
        : base(Form, parts: [])
    {
    }

    /// <inheritdoc/>
    public override string Name => Form.Name;

    internal override RuleSubject Subject => RuleSubject.None;

    internal override bool Fits => true;

    internal override ReferenceYear? ComparedWith => null;

    internal override RuleNumber? Number => null;

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.Visit(this);
}
