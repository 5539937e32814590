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
      /// None where it is not known.
      GhtMember: bool option
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
      /// Other readings of the ledger, each of an indicator or of all.
      Readings: Set<string * string>
      Observations: Map<string, Map<int, Observation>> }

/// CPOM_CT_07, ct_7 and cpom_ct_7 are CPOM_CT_7.
let private indicator (written: string) =
    let id = written.ToUpperInvariant()
    let at = id.LastIndexOf '_' + 1
    (if id.StartsWith("CPOM_", StringComparison.Ordinal) then "" else "CPOM_") + id.Substring(0, at) + id.Substring(at).TrimStart '0'

/// One reading or several.
let private readings (owner: string, json: JsonElement) =
    let named = match json.ValueKind with JsonValueKind.Array -> List.map text (items json) | _ -> [ text json ]
    [ for each in named -> (if owner = "all" then owner else indicator owner), each ]

/// "CH" is "ch".
let private code (json: JsonElement) = (text json).ToLowerInvariant()

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

/// Who does not say it has the activity MCO; a CHU or a CH that does not say whether it is a member of a GHT is not known to be, and others are not.
let establishment json =
    let category = code (get "category" json)
    { Category = category
      Beds = find "beds" json |> Option.map number
      SizeClass = find "sizeClass" json |> Option.map code
      Department = textOf "department" json
      GhtMember =
        match truthOf "ghtMember" json with
        | None when category <> "chu" && category <> "ch" -> Some false
        | said -> said
      Activities = if (find "activities" json).IsSome then list "activities" code json |> Set.ofList else Set.singleton "mco"
      AlreadyEngaged = textsOf "alreadyEngaged" json |> Set.map indicator }

let read json =
    { AsOf = textOf "asOf" json |> Option.map date
      Establishment = establishment (get "establishment" json)
      Choices = named "choices" (fun (id, each) -> indicator id, { Option = textOf "option" each; Target = find "target" each |> Option.map number }) json
      NotConcerned = named "notConcerned" (fun (id, _) -> indicator id, ()) json |> Map.keys |> Set.ofSeq
      Readings = find "readings" json |> Option.map (members >> List.collect readings) |> Option.defaultValue [] |> Set.ofList
      Observations =
        named "observations" (fun (id, years) -> indicator id, Map.ofList [ for year, each in members years -> int year, observation each ]) json }
