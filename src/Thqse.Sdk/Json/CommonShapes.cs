namespace Thqse.Sdk.Json;

/// <summary>Shapes that several documents share.</summary>
internal static class CommonShapes
{
    /// <summary>The form of one line or of a range of them.</summary>
    private const string LineRange = " *0*[1-9][0-9]*(-0*[1-9][0-9]*)? *";

    public static readonly Shape Text = new TextShape();

    /// <summary>A text that designates something: blank, it would designate nothing.</summary>
    public static readonly Shape Name = new TextShape(DiagnosticCode.WrongType, text => !string.IsNullOrWhiteSpace(text), "string") { Pattern = SchemaPattern.NotBlank };

    /// <summary>The identifier that a definition gives to one of its own things.</summary>
    public static readonly Shape Identifier = new TextShape(DiagnosticCode.WrongType, IdentifierText.IsOne, "identifier") { Pattern = SchemaPattern.Whole(IdentifierText.Form) };

    /// <summary>Any value: what it has to be is checked elsewhere.</summary>
    public static readonly Shape Anything = new OpenShape();

    public static readonly Shape Texts = new ListShape(Text);
    public static readonly Shape Names = new ListShape(Name);
    public static readonly Shape Identifiers = new ListShape(Identifier);
    public static readonly Shape Flag = new BooleanShape();
    public static readonly Shape Number = new NumberShape(isCount: false);
    public static readonly Shape SignedNumber = new NumberShape(isCount: false) { IsSigned = true };
    public static readonly Shape Count = new NumberShape(isCount: true);
    public static readonly Shape Year = new NumberShape(isCount: true, largest: 9999);
    public static readonly Shape Localized = new ObjectShape(ShapeMember.Required("fr", Text), ShapeMember.Required("en", Text));
    public static readonly Shape Lines = new TextShape(DiagnosticCode.InvalidLines, text => SourceLines.TryParse(text) is not null, "12-15, 20")
    {
        Pattern = SchemaPattern.Whole($"{LineRange}(,{LineRange})*"),
    };
}
