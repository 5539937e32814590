using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>Who a document is about. Who declares says more than a result repeats.</summary>
internal static class EstablishmentForms
{
    public static readonly Form<FinessNumber> FinessForm = new(
        new TextShape(DiagnosticCode.InvalidFiness, text => FinessNumber.TryParse(text, out _), "310781406") { Pattern = SchemaPattern.Whole(FinessNumber.Form), MeantBy = FinessNumber.MeantBy },
        (writer, finess, _) => writer.WriteStringValue(finess.ToString()),
        element => FinessNumber.Parse(element.GetString()!));

    public static readonly Form<SiretNumber> SiretForm = new(
        new TextShape(DiagnosticCode.InvalidSiret, text => SiretNumber.TryParse(text, out _), "35600000000048") { Pattern = SchemaPattern.Whole("[0-9]{14}"), MeantBy = SiretNumber.MeantBy },
        (writer, siret, _) => writer.WriteStringValue(siret.ToString()),
        element => SiretNumber.Parse(element.GetString()!));

    private static readonly Form<string> DepartmentForm = TextOf(
        new TextShape(DiagnosticCode.InvalidDepartment, Departments.IsCode, "30", "2A", "974") { Pattern = SchemaPattern.Whole(Departments.Form), MeantBy = Departments.MeantBy });

    public static readonly Form<Activities> ActivitiesForm = new(
        new ListShape(new ChoiceShape(ActivityCodes.All, ignoresCapitals: true)),
        (writer, activities, language) => Texts.Write(writer, [.. ActivityCodes.Split(activities)], language),
        element => ActivityCodes.Combine(Texts.Read(element).Select(AsciiLetters.Small)));

    private static readonly FormMember<Establishment, string?> Name =
        Optional("name", Text, (Establishment who) => who.Name).Meaning("Its name, only shown.");

    private static readonly FormMember<Establishment, FinessNumber?> Finess =
        OptionalValue("finess", FinessForm, (Establishment who) => who.Finess).Meaning("Its FINESS number, such as 310781406; the checksum must hold.");

    private static readonly FormMember<Establishment, SiretNumber?> Siret =
        OptionalValue("siret", SiretForm, (Establishment who) => who.Siret).Meaning("Its SIRET number, such as 35600000000048; the checksum must hold.");

    private static readonly FormMember<Establishment, EstablishmentCategory> ContractCategory = Category(new OpenChoiceShape(CategoryCodes.OfContract));

    private static readonly FormMember<Establishment, EstablishmentCategory> DiagnosisCategory = Category(new OpenChoiceShape(CategoryCodes.OfDiagnosis));

    private static readonly FormMember<Establishment, EstablishmentCategory> UsualCategory = Category(new ChoiceShape(CategoryCodes.OfDiagnosis, ignoresCapitals: true));

    private static readonly Shape Usual = new ChoiceShape(SizeClasses.Codes, ignoresCapitals: true);

    private static readonly FormMember<Establishment, long?> Beds =
        OptionalValue("beds", LongCount, (Establishment who) => who.Beds).Meaning("Its beds and places; they or the size class are needed, of a questionnaire where it asks by size.");

    private static readonly FormMember<Establishment, SizeClass?> StatedSizeClass = Size(Usual, who => who.StatedSizeClass);

    private static readonly FormMember<Establishment, SizeClass?> ContractSizeClass = Size(new OpenChoiceShape(SizeClasses.Codes), who => who.StatedSizeClass);

    private static readonly FormMember<Establishment, string?> Department =
        Optional("department", DepartmentForm, (Establishment who) => who.Department).Meaning("The code of its department, such as 12 or 2A; needed of a category whose definitions say so, such as a CHU.");

    private static readonly FormMember<Establishment, bool?> GhtMember =
        OptionalValue("ghtMember", Flag, (Establishment who) => who.StatedGhtMembership)
        .Meaning("Whether it is a member of a territorial hospital group (GHT); when absent, a CHU or a CH is not known to be, and others are not.");

    private static readonly FormMember<Establishment, Activities?> Authorised =
        OptionalValue("activities", ActivitiesForm, (Establishment who) => who.StatedActivities).Meaning("Its authorised activities; when absent, mco.");

    private static readonly FormMember<Establishment, EstablishmentAttributes?> Attributes =
        Optional("attributes", AttributeForms.Values, (Establishment who) => who.Attributes.All.Count > 0 ? who.Attributes : null)
        .Meaning("By attribute of the catalogue, what it says of itself: a number, true or false, one of the values.");

    /// <summary>Where no head says what a category needs: a CHU gives its department.</summary>
    private static readonly ObjectRule ChuDepartment = new WhenThen(
        MemberIs.Text("category", EstablishmentCategory.Chu.ToString(), CategoryCodes.OfDiagnosis, ignoresCapitals: true),
        new MemberIsThere("department", DiagnosticCode.MissingDepartment, isShaped: true));

    private static readonly FormMember<Establishment, EstablishmentCategory> KnownCategory =
        Required("category", IdentifierOf(new OpenChoiceShape(CategoryCodes.OfContract), code => new EstablishmentCategory(code)), (Establishment who) => who.Category);

    private static readonly FormMember<Establishment, SizeClass?> KnownSizeClass =
        OptionalValue("sizeClass", IdentifierOf(new OpenChoiceShape(SizeClasses.Codes), code => new SizeClass(code)), (Establishment who) => who.SizeClass == default ? (SizeClass?)null : who.SizeClass);

    /// <summary>Who an evaluation is about, as far as it is known: what decided stands there, also where it was not said.</summary>
    public static readonly ObjectForm<Establishment> OfResult = new(
        [
            Optional("name", Text, (Establishment who) => who.Name),
            OptionalValue("finess", FinessForm, (Establishment who) => who.Finess),
            OptionalValue("siret", SiretForm, (Establishment who) => who.Siret),
            KnownCategory,
            OptionalValue("beds", LongCount, (Establishment who) => who.Beds),
            KnownSizeClass,
            Optional("department", DepartmentForm, (Establishment who) => who.Department),
            OptionalValue("ghtMember", Flag, (Establishment who) => who.IsGhtMember),
            Required("activities", ActivitiesForm, (Establishment who) => who.Activities),
            Optional("attributes", AttributeForms.Values, (Establishment who) => who.Attributes.All.Count > 0 ? who.Attributes : null),
        ],
        element => Read(element, KnownCategory.Of(element), KnownSizeClass.Of(element)),
        [new SizeMembers()]);

    /// <summary>All that an establishment says of itself, for any serializer.</summary>
    public static ObjectForm<Establishment> OfValue
        => new([Name, Finess, Siret, ContractCategory, Beds, ContractSizeClass, Department, GhtMember, Authorised, Attributes], Read);

    /// <summary>Who answers a questionnaire: of which categories, and whether the size is needed, its referential knows.</summary>
    public static readonly ObjectForm<Establishment> OfResponse =
        new([Name, Finess, Siret, DiagnosisCategory, Beds, StatedSizeClass, Department, GhtMember, Authorised, Engaged(Text)], Read);

    /// <summary>Whose a policy is.</summary>
    public static readonly ObjectForm<Establishment> OfPolicy =
        new([Name, Finess, Siret, UsualCategory, Beds, StatedSizeClass, Department, GhtMember, Authorised, Engaged(Text)], Read, [new AlternativeMembers("beds", "sizeClass", isExclusive: false), ChuDepartment]);

    /// <summary>Who a score card is of: what a cohort groups by, and by what it tells one establishment from another. More may stand there.</summary>
    public static readonly ObjectForm<Establishment> OfCard = new(
    [
        Name, Finess, Siret, DiagnosisCategory, Beds.Unwritten(), Size(Usual, who => who.SizeClass == default ? null : who.SizeClass),
        Department, GhtMember.Unwritten(), Authorised.Unwritten(), Engaged(Text),
    ], Read);

    /// <summary>Who declares a contract; in which indicators it was engaged before, the contract knows.</summary>
    public static readonly ObjectForm<CpomContract> OfContract = new(
    [
        .. new FormMember<Establishment>[] { Name, Finess, Siret, ContractCategory, Beds, ContractSizeClass, Department, GhtMember, Authorised, Attributes }
            .Select(member => member.Within((CpomContract contract) => contract.Establishment)),
        OptionalList("alreadyEngaged", List(TextOf(IndicatorNames.Shape)), (CpomContract contract) => AlreadyEngaged(contract)).Meaning(EngagedMeaning),
    ], rules: [new SizeMembers()]);

    private const string EngagedMeaning = "The indicators in which it was engaged before the contract.";

    /// <summary>The establishment of an element whose shape has been checked.</summary>
    public static Establishment Read(JsonElement element) => Read(element, DiagnosisCategory.Of(element), StatedSizeClass.Of(element));

    /// <summary>The same, of the category and the stated class that a catalogue knows.</summary>
    public static Establishment Read(JsonElement element, EstablishmentCategory category, SizeClass? stated) => new(
        category,
        Beds.Of(element),
        stated,
        Department.Of(element),
        GhtMember.Of(element),
        Authorised.Of(element),
        Name.Of(element),
        Finess.Of(element),
        Siret.Of(element),
        Attributes.Of(element));

    private static FormMember<Establishment, EstablishmentCategory> Category(Shape shape)
        => Required("category", IdentifierOf(shape, code => new EstablishmentCategory(Usually(code, CategoryCodes.OfDiagnosis))), (Establishment who) => who.Category).Meaning("Its category, on which targets and questions depend.");

    private static FormMember<Establishment, SizeClass?> Size(Shape shape, Func<Establishment, SizeClass?> from)
        => OptionalValue("sizeClass", IdentifierOf(shape, code => new SizeClass(Usually(code, SizeClasses.Codes))), from).Meaning("Its size class; it wins over the beds.");

    /// <summary>One of the usual codes, whatever its capitals; another one as it is.</summary>
    private static string Usually(string code, IReadOnlyList<string> usual) => usual.Contains(AsciiLetters.Small(code)) ? AsciiLetters.Small(code) : code;

    private static FormMember<Establishment> Engaged(Form<string> indicator)
        => OptionalList("alreadyEngaged", List(indicator), (Establishment _) => []).Meaning(EngagedMeaning);

    private static IReadOnlyList<string> AlreadyEngaged(CpomContract contract)
        => [.. contract.Catalogue.Fiches.Where(fiche => contract.IsAlreadyEngaged(fiche.Id)).Select(fiche => fiche.Id.ToString())];
}
