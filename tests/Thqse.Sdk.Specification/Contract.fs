/// What an establishment is, has fixed once, and declares year by year.
module Thqse.Sdk.Specification.Contract

open System
open System.Globalization
open System.Text.Json
open Thqse.Sdk.Specification.Json
open Thqse.Sdk.Specification.Rational

type Establishment =
    { Category: string
      Beds: Rational option
      SizeClass: string option
      Department: string option
      GhtMember: bool
      Activities: Set<string>
      AlreadyEngaged: Set<string> }

type Value =
    | Number of Rational
    | Quotient of numerator: Rational * denominator: Rational
    | Answer of bool

type Observation =
    { Values: Map<string, Value>
      Milestones: Set<string>
      HasComment: bool
      HasEvidence: bool }

type Choice = { Option: string option; Target: Rational option }

type Contract =
    { AsOf: DateOnly option
      Establishment: Establishment
      Choices: Map<string, Choice>
      NotConcerned: Set<string>
      Observations: Map<string, Map<int, Observation>> }

/// CPOM_CT_07 is CPOM_CT_7.
let private indicator (id: string) =
    let at = id.LastIndexOf '_' + 1
    id.Substring(0, at) + id.Substring(at).TrimStart '0'

let date (text: string) = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)

/// Nothing is said by a blank text.
let private says (json: JsonElement) = not (String.IsNullOrWhiteSpace(text json))

let private value (json: JsonElement) =
    match json.ValueKind with
    | JsonValueKind.True -> Answer true
    | JsonValueKind.False -> Answer false
    | JsonValueKind.Object -> Quotient(number (get "numerator" json), number (get "denominator" json))
    | _ -> Number(number json)

let private observation json =
    { Values = named "values" (fun (measure, each) -> measure, value each) json
      Milestones = textsOf "milestones" json
      HasComment = find "comment" json |> Option.exists says
      HasEvidence = list "evidence" says json |> List.contains true }

/// Who does not say it is no member of a GHT, and has the activity MCO.
let establishment json =
    { Category = text (get "category" json)
      Beds = find "beds" json |> Option.map number
      SizeClass = textOf "sizeClass" json
      Department = textOf "department" json
      GhtMember = truthOf "ghtMember" json = Some true
      Activities = if (find "activities" json).IsSome then textsOf "activities" json else Set.singleton "mco"
      AlreadyEngaged = textsOf "alreadyEngaged" json |> Set.map indicator }

let read json =
    { AsOf = textOf "asOf" json |> Option.map date
      Establishment = establishment (get "establishment" json)
      Choices = named "choices" (fun (id, each) -> indicator id, { Option = textOf "option" each; Target = find "target" each |> Option.map number }) json
      NotConcerned = named "notConcerned" (fun (id, _) -> indicator id, ()) json |> Map.keys |> Set.ofSeq
      Observations =
        named "observations" (fun (id, years) -> indicator id, Map.ofList [ for year, each in members years -> int year, observation each ]) json }
