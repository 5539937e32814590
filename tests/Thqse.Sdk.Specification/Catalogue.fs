/// What the strategic annex asks, and of whom.
module Thqse.Sdk.Specification.Catalogue

open System
open System.Text.Json
open System.Text.RegularExpressions
open Thqse.Sdk.Specification.Json
open Thqse.Sdk.Specification.Rational

type Reference =
    | PreviousYear
    | FirstMeasuredYear
    | OfYear of int
    /// The mean of several years.
    | MeanOf of int list
    /// The one that the establishment chose.
    | ChosenYear

type Comparison =
    | AtLeast
    | MoreThan
    | AtMost
    | LessThan

    /// Whether lower is better.
    member comparison.IsUpper = comparison = AtMost || comparison = LessThan

/// What a value is compared with: a number, that number times another measure, or a class.
type Amount =
    | Figure of Rational
    | Multiple of Rational * measure: string
    | Class of string

type Threshold = { Measure: string; Is: Comparison; Amount: Amount; SinceStart: bool }

/// What is added to a reference; of a percentage for each year, the years since it add up; of a gap, so much is closed.
type Increase =
    | Percent of Rational
    | PercentPerYear of Rational
    | Plus of Rational
    | Gap of percent: Rational * goal: Rational

/// The closed set of what a cell can ask.
type Rule =
    | NoTarget
    | Threshold of Threshold
    | Growth of measure: string * increase: Increase * is: Comparison * from: Reference
    | Direction of measure: string * is: Comparison * from: Reference
    | Flag of measure: string
    | Milestone of string
    | ChosenTarget of measure: string
    | ChosenTargetIsSet
    | Declared of measure: string
    | AllOf of Rule list
    | AnyOf of Rule list
    /// At least so many of them.
    | SomeOf of int * Rule list

/// Who counts less than a number of a measure in the year is exempt from a cell.
type Cell = { Rule: Rule; UnlessBelow: (string * Rational) option }

type Period =
    | Judged of Rule
    | LastYear
    | EveryYear
    | AnyYear

/// What a row asks of an attribute: a number from a limit on and below another, an answer, one of some values.
type Condition =
    | From of atLeast: Rational option * below: Rational option
    | Answers of bool
    | OneOf of Set<string>

type Population =
    { Categories: Set<string>
      Departments: Set<string>
      ExceptDepartments: Set<string>
      Sizes: Set<string>
      Activities: Set<string>
      WithoutActivities: Set<string>
      GhtMember: bool option
      Engaged: bool option
      Option: string option
      Attributes: Map<string, Condition> }

type Row =
    { Id: string
      Who: Population
      NotApplicable: string option
      Cells: Map<int, Cell>
      AddsUp: string option
      Period: Period option }

type Kind =
    | Count
    /// What is there at the end of the year, and can become fewer again.
    | Stock
    /// Of so many: 100 for a percentage.
    | Rate of per: Rational
    /// A rate that never exceeds the whole.
    | Proportion of per: Rational
    | Quantity of isSigned: bool
    /// From the lowest to the highest.
    | Classes of string list
    | YesOrNo

/// What is not declared follows from other measures.
type Origin =
    | FromContract
    | RatioOf of numerator: string * denominator: string
    | SumOf of string list
    /// Of several years, up to the one that is judged.
    | SumOfYears of string * int
    | MeanOfYears of string * int

type Measure = { Kind: Kind; Origin: Origin }

type Fiche =
    { Id: string
      /// By what every spelling of it is found.
      Key: string
      Measures: Map<string, Measure>
      Rows: Row list
      /// Whether the target that the establishment fixes is one not to exceed.
      TargetIsCeiling: bool
      CommentRequired: bool
      /// The years for which a piece of evidence is listed.
      EvidenceYears: Set<int>
      /// How many months after its end a year is closed.
      ClosesAfterMonths: int }

/// The catalogue as its ledger reads it, or under other readings: each an owner (an indicator, or "all") and an identifier.
type Catalogue =
    { Start: int
      End: int
      /// The month and the day with which years begin.
      Begins: int * int
      Fiches: Fiche list
      /// What a spelling of an indicator comes down to.
      KeyOf: string -> string
      /// The attribute by which sizes are measured; None for beds.
      SizedBy: string option
      /// From how many on an establishment is of a class, the lowest first.
      Sizes: (string * Rational) list
      /// Whether a growth of a count asks for one more at least.
      RaisesCounts: bool
      Under: Set<string * string> -> Catalogue }

let private origin json =
    let overYears name = find name json |> Option.map (fun over -> text (get "measure" over), year (get "years" over))
    match find "ratio" json, list "sumOf" text json, overYears "sumOfYears", overYears "meanOfYears" with
    | Some ratio, _, _, _ -> RatioOf(text (get "numerator" ratio), text (get "denominator" ratio))
    | _, (_ :: _ as parts), _, _ -> SumOf parts
    | _, _, Some over, _ -> SumOfYears over
    | _, _, _, Some over -> MeanOfYears over
    | _ -> FromContract

let private kind json =
    let per = find "per" json |> Option.map number |> Option.defaultValue hundred
    match text (get "kind" json) with
    | "count" -> if truthOf "stock" json = Some true then Stock else Count
    | "flag" -> YesOrNo
    | "quantity" -> Quantity(truthOf "signed" json = Some true)
    | "class" -> Classes(list "values" text json)
    | _ -> if truthOf "proportion" json = Some true then Proportion per else Rate per

let private measure json = text (get "id" json), { Kind = kind json; Origin = origin json }

let private reference (json: JsonElement) =
    match json.ValueKind with
    | JsonValueKind.Number -> OfYear(year json)
    | JsonValueKind.Object -> MeanOf(list "meanOf" year json |> List.distinct |> List.sort)
    | _ ->
        match text json with
        | "previousYear" -> PreviousYear
        | "chosenYear" -> ChosenYear
        | _ -> FirstMeasuredYear

/// A number a week or a quarter is 52 or 4 times as much in the year.
let private threshold measure json =
    let frequency =
        match textOf "per" json with
        | Some "week" -> whole 52
        | Some "quarter" -> whole 4
        | _ -> one
    let name, is = [ "atLeast", AtLeast; "moreThan", MoreThan; "atMost", AtMost; "lessThan", LessThan ] |> List.find (fun (name, _) -> (find name json).IsSome)
    let stated = get name json
    { Measure = measure
      Is = is
      Amount =
        match stated.ValueKind, textOf "timesMeasure" json with
        | JsonValueKind.String, _ -> Class(text stated)
        | _, Some factor -> Multiple(frequency * number stated, factor)
        | _ -> Figure(frequency * number stated)
      SinceStart = textOf "over" json = Some "sinceStart" }

let private increase json =
    match find "percent" json, find "percentPerYear" json, find "plus" json with
    | Some percent, _, _ -> percent, Percent(number percent)
    | _, Some percent, _ -> percent, PercentPerYear(number percent)
    | _, _, Some more -> more, Plus(number more)
    | _ -> get "gapPercent" json, Gap(number (get "gapPercent" json), number (get "gapTo" json))

/// Unless it says otherwise, what is less than the reference is not to be exceeded.
let private growth measure json =
    let stated, increase = increase json
    let is =
        match textOf "is" json with
        | Some "atMost" -> AtMost
        | None when number stated < zero -> AtMost
        | _ -> AtLeast
    Growth(measure, increase, is, reference (get "from" json))

let private direction measure json =
    let is =
        match textOf "is" json with
        | Some "moreThan" -> MoreThan
        | Some "noLessThan" -> AtLeast
        | Some "lessThan" -> LessThan
        | _ -> AtMost
    Direction(measure, is, reference (get "from" json))

let rec private rule json =
    let measure () = text (get "measure" json)
    match textOf "rule" json with
    | Some "threshold" -> Threshold(threshold (measure ()) json)
    | Some "growth" -> growth (measure ()) json
    | Some "direction" -> direction (measure ()) json
    | Some "flag" -> Flag(measure ())
    | Some "milestone" -> Milestone(text (get "milestone" json))
    | Some "chosenTarget" -> ChosenTarget(measure ())
    | Some "chosenTargetIsSet" -> ChosenTargetIsSet
    | Some "declared" -> Declared(measure ())
    | Some "allOf" -> AllOf(list "parts" rule json)
    | Some "anyOf" -> AnyOf(list "parts" rule json)
    | Some "someOf" -> SomeOf(year (get "atLeast" json), list "parts" rule json)
    | _ -> NoTarget

let private cell json =
    { Rule = rule json
      UnlessBelow = find "unlessBelow" json |> Option.map (fun volume -> text (get "measure" volume), number (get "number" volume)) }

/// A stated total that has no meaning is written "none", and is not evaluated.
let private period json =
    match textOf "rule" json with
    | Some "none" -> None
    | Some "lastYear" -> Some LastYear
    | Some "everyYear" -> Some EveryYear
    | Some "anyYear" -> Some AnyYear
    | _ -> Some(Judged(rule json))

let private condition (json: JsonElement) =
    match json.ValueKind with
    | JsonValueKind.Object -> From(find "atLeast" json |> Option.map number, find "below" json |> Option.map number)
    | JsonValueKind.Array -> OneOf(items json |> List.map text |> Set.ofList)
    | JsonValueKind.String -> OneOf(Set.singleton (text json))
    | _ -> Answers(truth json)

let private population json =
    { Categories = textsOf "categories" json
      Departments = textsOf "departments" json
      ExceptDepartments = textsOf "exceptDepartments" json
      Sizes = textsOf "sizes" json
      Activities = textsOf "activities" json
      WithoutActivities = textsOf "withoutActivities" json
      GhtMember = truthOf "ghtMember" json
      Engaged = truthOf "engaged" json
      Option = textOf "option" json
      Attributes = named "attributes" (fun (id, each) -> id, condition each) json }

let private row json =
    { Row.Id = text (get "id" json)
      Who = population (get "who" json)
      NotApplicable = textOf "notApplicable" json
      Cells = named "cells" (fun (year, each) -> int year, cell each) json
      AddsUp = textOf "addsUp" json
      Period = find "period" json |> Option.bind period }

let private fiche keyOf years json =
    { Fiche.Id = text (get "id" json)
      Key = keyOf (text (get "id" json))
      Measures = list "measures" measure json |> Map.ofList
      Rows = list "rows" row json
      TargetIsCeiling = find "chosenTarget" json |> Option.bind (find "below") |> Option.isSome
      CommentRequired = find "comment" json |> Option.bind (truthOf "required") = Some true
      EvidenceYears =
        list "evidence" (fun piece -> match list "years" year piece with [] -> years | some -> some) json
        |> List.concat
        |> Set.ofList
      ClosesAfterMonths = find "collection" json |> Option.bind (find "closesAfterMonths") |> Option.map year |> Option.defaultValue 0 }

/// CPOM_OS_07 and cpom_os_7 are one indicator, and so are EHPAD.02 and ehpad.2.
let private folded (written: string) = Regex.Replace(written, "(?<![0-9])0+(?=[0-9])", "").ToUpperInvariant()

/// What does not begin with what may be left out is completed: os_7 is CPOM_OS_7.
let private keyed leftOut written =
    if (folded written).StartsWith(folded leftOut, StringComparison.Ordinal) then folded written else folded (leftOut + written)

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
    let sizes = find "sizes" catalogue
    let keyOf = keyed (find "identifiers" head |> Option.bind (textOf "mayBeLeftOut") |> Option.defaultValue "")
    let classes = sizes |> Option.map (list "classes" (fun each -> text (get "id" each), number (get "from" each)))
    { Start = first
      End = last
      Fiches = [ for element in elements -> fiche keyOf [ first..last ] (changed (keyOf (text (get "id" element))) selected element) ]
      KeyOf = keyOf
      Begins = find "closes" catalogue |> Option.map (fun day -> year (get "month" day), year (get "day" day)) |> Option.defaultValue (1, 1)
      SizedBy = sizes |> Option.bind (textOf "by") |> Option.filter ((<>) "beds")
      Sizes = classes |> Option.defaultValue [ "small", zero; "medium", whole 100; "large", whole 500 ] |> List.sortBy snd
      RaisesCounts = textOf "countGrowth" catalogue <> Some "rounded"
      Under = under elements head }

let read folder json = under (parts "fiches" folder json) json Set.empty
