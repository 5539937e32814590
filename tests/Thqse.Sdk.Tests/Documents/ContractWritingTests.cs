using System.Text.Json.Nodes;
using FsCheck.Xunit;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Properties;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Documents;

/// <summary>A contract that is written and read back says the same.</summary>
public class ContractWritingTests
{
    private static readonly IndicatorId Letters = IndicatorId.Parse("CPOM_OS_16");
    private static readonly MeasureId Prescriptions = new("discharge-prescriptions");

    public static TheoryData<string> Names => GoodDocumentTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void An_odd_document_says_the_same_when_it_is_written(string name)
        => AssertSame(ContractDocument.ReadUtf8(File.ReadAllBytes(TestFiles.Path("Documents", "Good", name + ".json"))).ContractOrThrow());

    [Property]
    public void Any_contract_says_the_same_when_it_is_written(GeneratedContract contract)
        => AssertSame(contract.Read());

    [Fact]
    public void Everything_is_written_where_it_belongs()
    {
        var hospital = new Establishment(
            EstablishmentCategory.Chu, 320, SizeClass.Large, "2A", true, Activities.Mco | Activities.Had, "CHU", FinessNumber.Parse("310781406"), SiretNumber.Parse("35600000000048"));
        var contract = new CpomContractBuilder(CpomCatalogue.Occitanie2025, hospital)
            .AsOf(new LocalDate(2027, 3, 31))
            .AlreadyEngagedIn(IndicatorId.Parse("CPOM_OS_2"))
            .Choose(IndicatorId.Parse("CPOM_CT_3"), new OptionId("pharmacy"))
            .FixTarget(IndicatorId.Parse("CPOM_OS_8"), 62.5m)
            .NotConcernedBy(IndicatorId.Parse("CPOM_OS_13"), "pas de chirurgie")
            .Declare(IndicatorId.Parse("CPOM_OS_12"), 2024, new MeasureId("mammograms"), MeasuredValue.Count(740))
            .Declare(Letters, 2025, Prescriptions, MeasuredValue.Rate(620, 1100))
            .Declare(Letters, 2026, Prescriptions, MeasuredValue.Percentage(56.4000000000000000000000001m))
            .Declare(IndicatorId.Parse("CPOM_CT_5"), 2025, new MeasureId("territorial-team"), MeasuredValue.Flag(false))
            .Comment(IndicatorId.Parse("CPOM_CT_5"), 2025, "à revoir")
            .Reach(IndicatorId.Parse("CPOM_OS_6"), 2025, new MilestoneId("etp-team"))
            .Attach(IndicatorId.Parse("CPOM_OS_6"), 2025, "équipe.pdf")
            .Build();

        AssertSame(contract);
        Assert.Equal(
            """
            {
              "format": "thqse.cpom-contract/1",
              "catalogue": "cpom-occitanie-2025-2029",
              "asOf": "2027-03-31",
              "establishment": {
                "name": "CHU",
                "finess": "310781406",
                "siret": "35600000000048",
                "category": "chu",
                "beds": 320,
                "sizeClass": "large",
                "department": "2A",
                "ghtMember": true,
                "activities": [
                  "mco",
                  "had"
                ],
                "alreadyEngaged": [
                  "CPOM_OS_2"
                ]
              },
              "choices": {
                "CPOM_CT_3": {
                  "option": "pharmacy"
                },
                "CPOM_OS_8": {
                  "target": 62.5
                }
              },
              "notConcerned": {
                "CPOM_OS_13": "pas de chirurgie"
              },
              "observations": {
                "CPOM_CT_5": {
                  "2025": {
                    "values": {
                      "territorial-team": false
                    },
                    "comment": "à revoir"
                  }
                },
                "CPOM_OS_6": {
                  "2025": {
                    "milestones": [
                      "etp-team"
                    ],
                    "evidence": [
                      "équipe.pdf"
                    ]
                  }
                },
                "CPOM_OS_12": {
                  "2024": {
                    "values": {
                      "mammograms": 740
                    }
                  }
                },
                "CPOM_OS_16": {
                  "2025": {
                    "values": {
                      "discharge-prescriptions": {
                        "numerator": 620,
                        "denominator": 1100
                      }
                    }
                  },
                  "2026": {
                    "values": {
                      "discharge-prescriptions": 56.4000000000000000000000001
                    }
                  }
                }
              }
            }

            """,
            ContractDocument.Write(contract),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void What_is_not_declared_is_left_out()
        => Assert.Equal(
            ["format", "catalogue", "establishment"],
            JsonNode.Parse(ContractDocument.Write(new CpomContractBuilder(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, 320)).Build()))!
                .AsObject().Select(member => member.Key));

    private static void AssertSame(CpomContract contract)
    {
        var document = ContractDocument.Write(contract);
        var back = ContractDocument.Read(document, contract.Catalogue).ContractOrThrow();

        Assert.Equal(Facts(contract), Facts(back));
        Assert.Equal(document, ContractDocument.Write(back));
        Assert.Equal(Verdicts(contract), Verdicts(back));
    }

    /// <summary>All but the notices, which point to the document as it is spelt.</summary>
    private static string Verdicts(CpomContract contract)
    {
        var document = JsonNode.Parse(EvaluationDocument.Write(contract.EvaluateAsAsked()))!.AsObject();
        document.Remove("notices");
        return document.ToJsonString();
    }

    /// <summary>Every public fact of a contract, a line each.</summary>
    private static string[] Facts(CpomContract contract)
    {
        var who = contract.Establishment;
        return
        [
            $"{contract.Catalogue.Id} {contract.AsOf} {who.Category} {who.Beds} {who.StatedSizeClass} {who.Department} {who.StatedGhtMembership} {who.StatedActivities} {who.Name} {who.Finess} {who.Siret}",
            .. contract.Catalogue.Fiches.Select(fiche => fiche.Id).SelectMany(id => (string[])
            [
                $"{id} {contract.IsAlreadyEngaged(id)} {contract.FindChoice(id)?.Option} {contract.FindChoice(id)?.Target} {contract.NotConcernedJustification(id)}",
                .. contract.Declarations(id).Observations.Select(Facts),
            ]),
        ];
    }

    private static string Facts(Observation observation) => string.Join(
        " | ",
        [
            $"{observation.Year} {observation.Comment is null} {observation.Comment}",
            .. observation.Values.Select(pair => $"{pair.Key} {pair.Value}"),
            .. observation.Milestones.Select(milestone => $"{milestone}"),
            .. observation.Evidence,
        ]);
}
