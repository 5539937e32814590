/// What the strategic annex asks, and of whom.
module Thqse.Sdk.Specification.Catalogue

open System.Text.Json
open Thqse.Sdk.Specification.Json
open Thqse.Sdk.Specification.Rational

type Reference =
    | PreviousYear
    | FirstMeasuredYear
    | OfYear of int

type Threshold = { Measure: string; Number: Rational; Times: string option; Strictly: bool; SinceStart: bool }

/// What is added to a reference; of a percentage for each year, the years since it add up.
type Amount =
    | Percent of Rational
    | PercentPerYear of Rational
    | Plus of Rational

/// The closed set of what a cell can ask.
type Rule =
    | NoTarget
    | Threshold of Threshold
    | Growth of measure: string * amount: Amount * from: Reference
    | Direction of measure: string * strictly: bool * from: Reference
    | Flag of measure: string
    | Milestone of string
    | ChosenTarget of measure: string
    | ChosenTargetIsSet
    | Declared of measure: string
    | AllOf of Rule list
    | AnyOf of Rule list

type Period =
    | Judged of Rule
    | LastYear
    | EveryYear
    | AnyYear

type Population =
    { Categories: Set<string>
      Departments: Set<string>
      ExceptDepartments: Set<string>
      Sizes: Set<string>
      Activities: Set<string>
      WithoutActivities: Set<string>
      GhtMember: bool option
      Engaged: bool option
      Option: string option }

type Row =
    { Id: string
      Who: Population
      NotApplicable: string option
      Cells: Map<int, Rule>
      AddsUp: string option
      Period: Period option }

type Measure =
    | Count
    /// What is there at the end of the year, and can become fewer again.
    | Stock
    | Rate
    | Proportion
    | YesOrNo
    /// One measure over another, in percent.
    | RatioOf of numerator: string * denominator: string

type Fiche =
    { Id: string
      Measures: Map<string, Measure>
      Rows: Row list
      CommentRequired: bool
      /// The years for which a piece of evidence is listed.
      EvidenceYears: Set<int> }

/// The catalogue as its ledger reads it, or under other readings: each an owner (an indicator, or "all") and an identifier.
type Catalogue =
    { Start: int
      End: int
      Fiches: Fiche list
      MediumFrom: Rational
      LargeFrom: Rational
      /// Whether a growth of a count asks for one more at least.
      RaisesCounts: bool
      Under: Set<string * string> -> Catalogue }

let private measure json =
    text (get "id" json),
    match textOf "kind" json, truthOf "proportion" json with
    | _ when (find "ratio" json).IsSome -> RatioOf(text (get "numerator" (get "ratio" json)), text (get "denominator" (get "ratio" json)))
    | Some "count", _ when truthOf "stock" json = Some true -> Stock
    | Some "count", _ -> Count
    | Some "flag", _ -> YesOrNo
    | _, Some true -> Proportion
    | _ -> Rate

let private reference (json: JsonElement) =
    match json.ValueKind with
    | JsonValueKind.Number -> OfYear(year json)
    | _ -> if text json = "previousYear" then PreviousYear else FirstMeasuredYear

/// A number a week or a quarter is 52 or 4 times as much in the year.
let private threshold measure json =
    let times =
        match textOf "per" json with
        | Some "week" -> whole 52
        | Some "quarter" -> whole 4
        | _ -> one
    let strictly = (find "moreThan" json).IsSome
    { Measure = measure
      Number = times * number (get (if strictly then "moreThan" else "atLeast") json)
      Times = textOf "timesMeasure" json
      Strictly = strictly
      SinceStart = textOf "over" json = Some "sinceStart" }

let private amount json =
    match find "percent" json, find "percentPerYear" json with
    | Some percent, _ -> Percent(number percent)
    | _, Some percent -> PercentPerYear(number percent)
    | _ -> Plus(number (get "plus" json))

let rec private rule json =
    let measure () = text (get "measure" json)
    let from () = reference (get "from" json)
    match textOf "rule" json with
    | Some "threshold" -> Threshold(threshold (measure ()) json)
    | Some "growth" -> Growth(measure (), amount json, from ())
    | Some "direction" -> Direction(measure (), (textOf "is" json = Some "moreThan"), from ())
    | Some "flag" -> Flag(measure ())
    | Some "milestone" -> Milestone(text (get "milestone" json))
    | Some "chosenTarget" -> ChosenTarget(measure ())
    | Some "chosenTargetIsSet" -> ChosenTargetIsSet
    | Some "declared" -> Declared(measure ())
    | Some "allOf" -> AllOf(list "parts" rule json)
    | Some "anyOf" -> AnyOf(list "parts" rule json)
    | _ -> NoTarget

/// A stated total that has no meaning is written "none", and is not evaluated.
let private period json =
    match textOf "rule" json with
    | Some "none" -> None
    | Some "lastYear" -> Some LastYear
    | Some "everyYear" -> Some EveryYear
    | Some "anyYear" -> Some AnyYear
    | _ -> Some(Judged(rule json))

let private population json =
    { Categories = textsOf "categories" json
      Departments = textsOf "departments" json
      ExceptDepartments = textsOf "exceptDepartments" json
      Sizes = textsOf "sizes" json
      Activities = textsOf "activities" json
      WithoutActivities = textsOf "withoutActivities" json
      GhtMember = truthOf "ghtMember" json
      Engaged = truthOf "engaged" json
      Option = textOf "option" json }

let private row json =
    { Row.Id = text (get "id" json)
      Who = population (get "who" json)
      NotApplicable = textOf "notApplicable" json
      Cells = named "cells" (fun (year, cell) -> int year, rule cell) json
      AddsUp = textOf "addsUp" json
      Period = find "period" json |> Option.bind period }

let private fiche years json =
    { Fiche.Id = text (get "id" json)
      Measures = list "measures" measure json |> Map.ofList
      Rows = list "rows" row json
      CommentRequired = find "comment" json |> Option.bind (truthOf "required") = Some true
      EvidenceYears =
        list "evidence" (fun piece -> match list "years" year piece with [] -> years | some -> some) json
        |> List.concat
        |> Set.ofList }

/// A document with what the selected alternatives of its ledger change.
let private changed owner selected json =
    let changes entry =
        find "alternative" entry
        |> Option.filter (fun alternative -> textOf "id" alternative |> Option.exists (fun id -> Set.contains (owner, id) selected))
        |> Option.bind (find "changes")
    list "ledger" changes json |> List.choose id |> List.fold merged json

let rec private under elements head selected =
    let catalogue = changed "all" selected head
    let years = get "years" catalogue
    let first, last = year (get "first" years), year (get "last" years)
    let from size otherwise =
        find "sizes" catalogue
        |> Option.map (list "classes" (fun each -> text (get "id" each), number (get "from" each)))
        |> Option.bind (List.tryFind (fst >> (=) size))
        |> Option.map snd
        |> Option.defaultValue (whole otherwise)
    { Start = first
      End = last
      Fiches = [ for element in elements -> fiche [ first..last ] (changed (text (get "id" element)) selected element) ]
      MediumFrom = from "medium" 100
      LargeFrom = from "large" 500
      RaisesCounts = textOf "countGrowth" catalogue <> Some "rounded"
      Under = under elements head }

let read folder json = under (parts "fiches" folder json) json Set.empty
