/// Verdicts and scores as the published documents write them: the members that this specification decides,
/// and of the horizons also their reasons and parts, which the documents leave out.
module Thqse.Sdk.Specification.Documents

open System.Text.Json.Nodes
open Thqse.Sdk.Specification.Catalogue
open Thqse.Sdk.Specification.Rational
open Thqse.Sdk.Specification.Rules
open Thqse.Sdk.Specification.Verdicts
open Thqse.Sdk.Specification.Scores


let private object (members: (string * JsonNode) list) : JsonNode =
    JsonObject(members |> Seq.map (fun (name, value) -> System.Collections.Generic.KeyValuePair(name, value)))

let private array (items: JsonNode list) : JsonNode = JsonArray(Array.ofList items)
let private text (value: string) : JsonNode = JsonValue.Create value
let private truth (value: bool) : JsonNode = JsonValue.Create value
let private year (value: int) : JsonNode = JsonValue.Create value
let private number (value: Rational) : JsonNode = JsonNode.Parse(written value)
let private orNull write value : JsonNode = value |> Option.map write |> Option.toObj

let private statusCode status =
    match status with
    | Closed Met -> "met"
    | Closed NotMet -> "notMet"
    | Closed Undetermined -> "undetermined"
    | Pending -> "pending"
    | NoTargetAsked -> "noTarget"
    | NotApplicable -> "notApplicable"

/// What a rule is called, and its subject.
let private subject rule =
    match rule with
    | Threshold target -> [ "rule", text "threshold"; "measure", text target.Measure ]
    | Growth(measure, _, _, _) -> [ "rule", text "growth"; "measure", text measure ]
    | Direction(measure, _, _) -> [ "rule", text "direction"; "measure", text measure ]
    | Flag measure -> [ "rule", text "flag"; "measure", text measure ]
    | Milestone milestone -> [ "rule", text "milestone"; "milestone", text milestone ]
    | ChosenTarget measure -> [ "rule", text "chosenTarget"; "measure", text measure ]
    | ChosenTargetIsSet -> [ "rule", text "chosenTargetIsSet" ]
    | Declared measure -> [ "rule", text "declared"; "measure", text measure ]
    | NoTarget | AllOf _ | AnyOf _ | SomeOf _ -> []

let private part (part: Part, status) =
    object (
        subject part.Rule
        @ [ "status", text (statusCode status)
            "required", orNull number part.Required
            "observed", orNull number part.Observed
            "reference", orNull number part.Reference
            "referenceYear", orNull year part.ReferenceYear ]
    )

/// A cell of one rule that compares has its figures; one of several has none of its own.
let private figures verdict =
    match verdict.Parts with
    | [ { Rule = Declared _ }, _ ] -> [ "required", null; "observed", null ]
    | [ only, _ ] -> [ "required", orNull number only.Required; "observed", orNull number only.Observed ]
    | _ -> [ "required", null; "observed", null ]

let private members verdict =
    [ "status", text (statusCode verdict.Status)
      "provisional", truth verdict.IsProvisional
      "reasons", array (List.map text verdict.Reasons)
      "parts", array (List.map part verdict.Parts) ]
    @ figures verdict

let private horizon verdict = object (members verdict)

let private ofYear verdict =
    object (
        members verdict.OfYear
        @ [ "year", year verdict.Year
            "evidence", text verdict.Evidence
            "issues", array (List.map text verdict.Issues)
            "toDate", orNull horizon verdict.ToDate ]
    )

let private indicator (verdict: IndicatorVerdict) =
    object
        [ "id", text verdict.Fiche
          "row", orNull text verdict.Row
          "applicable", truth verdict.IsApplicable
          "years", array (List.map ofYear verdict.Years)
          "period", orNull horizon verdict.Period ]

let private summary verdicts =
    let all = [ for indicator in verdicts do for verdict in indicator.Years -> statusCode verdict.OfYear.Status ]
    let count code = code, year (all |> List.filter ((=) code) |> List.length)
    object (List.map count [ "met"; "notMet"; "undetermined"; "pending"; "noTarget"; "notApplicable" ])

let private evaluated isAsked (catalogue: Catalogue) contract (asOf: string) =
    let verdicts = evaluate isAsked catalogue (Contract.read catalogue.KeyOf (Json.document contract)) (asOf |> Option.ofObj |> Option.map Contract.date)
    object [ "indicators", array (List.map indicator verdicts); "summary", summary verdicts ]

/// What "thqse.cpom-evaluation/1" says of a contract document: at a date, or without one at that of the contract.
let evaluation catalogue contract asOf = evaluated (fun _ -> true) catalogue contract asOf

/// The same, of one indicator alone.
let evaluationOf id catalogue contract asOf = evaluated (fun (fiche: Fiche) -> fiche.Id = id) catalogue contract asOf

let private scores questionnaire (node: Node) =
    let of100 standing = points standing |> orNull number
    let flags = if isInsufficient questionnaire node then [ text "insufficient-basis" ] else []
    [ "conservative", of100 node.Lowest
      "provisional", of100 node.Provisional
      "lowest", of100 node.Lowest
      "highest", of100 node.Highest
      "flags", array flags ]

let private isApplicable (node: Node) = "applicable", truth (points node.Lowest).IsSome

let private theme questionnaire (theme: Referential.Theme, node: Node) =
    let parent = theme.Parent |> Option.map (fun id -> "parent", text id) |> Option.toList
    object (
        [ "id", text theme.Id; "pillar", text theme.Pillar; isApplicable node ]
        @ parent
        @ scores questionnaire node
        @ [ "answered", year node.Basis.Answered.Length; "asked", year node.Basis.Asked.Length ]
    )

/// An almost complete response never reads as complete.
let private completeness value =
    if value < one && written value = "1" then number (one - one / parse "1e10") else number value

let private policy code =
    match code with
    | "shared-equally" -> SharedEqually
    | "counted-as-zero" -> CountedAsZero
    | _ -> LeftOut

let private unmetGate gate =
    let named name value = value |> Option.map (fun id -> name, text id) |> Option.toList
    object (
        [ "level", text gate.Level ]
        @ named "pillar" gate.Pillar
        @ named "theme" gate.Theme
        @ named "question" gate.Question
        @ (if gate.Questions.IsEmpty then [] else [ "questions", array (List.map text gate.Questions) ])
        @ [ "has", number gate.Has; "needs", number gate.Needs ]
    )

let private gain (gain: Scores.Gain) =
    let opens = if gain.Opens.IsEmpty then [] else [ "opens", array (List.map unmetGate gain.Opens) ]
    object ([ "question", text gain.Question; "points", number gain.Points ] @ opens)

/// The questions that a response document is asked, or may be.
let asked questionnaire (response: string) =
    let document = Json.document response
    Referential.asked questionnaire (Contract.establishment id (Json.get "establishment" document)) (Referential.answer document)
    |> List.map (fun (question, _) -> question.Id)

/// What "thqse.score-card/1" says of a response document.
let scoreCard questionnaire response policyCode =
    let card = score (policy policyCode) questionnaire (Json.document response)
    object
        [ "completeness", orNull completeness card.Completeness
          "overall", object (scores questionnaire card.Overall)
          "pillars", array [ for id, node in card.Pillars -> object ([ "id", text id; isApplicable node ] @ scores questionnaire node) ]
          "themes", array (List.map (theme questionnaire) card.Themes)
          "level",
          object
              [ "indicative", orNull text card.Indicative
                "status", text card.LevelStatus
                "missingPoints", orNull number card.MissingPoints
                "unmetGates", array (List.map unmetGate card.UnmetGates) ]
          "gains", array (List.map gain card.Gains)
          "notAsked", array (List.map text card.NotAsked) ]
