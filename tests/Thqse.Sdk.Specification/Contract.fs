/// What an establishment is, has fixed once, and declares year by year.
module Thqse.Sdk.Specification.Contract

open System
open System.Globalization
open System.Text.Json
open Thqse.Sdk.Specification.Catalogue
open Thqse.Sdk.Specification.Json
open Thqse.Sdk.Specification.Rational

/// What is said of an attribute.
type Said =
    | Amount of Rational
    | YesNo of bool
    | Named of string

type Establishment =
    { Category: string
      Beds: Rational option
      SizeClass: string option
      Department: string option
      /// None where it is not known.
      GhtMember: bool option
      Activities: Set<string>
      AlreadyEngaged: Set<string>
      Attributes: Map<string, Said> }

type Value =
    | Number of Rational
    | Quotient of numerator: Rational * denominator: Rational
    | Answer of bool
    | ClassName of string

type Observation =
    { Values: Map<string, Value>
      Milestones: Set<string>
      HasComment: bool
      HasEvidence: bool }

type Choice = { Option: string option; Target: Rational option; Year: int option }

type Contract =
    { AsOf: DateOnly option
      Establishment: Establishment
      Choices: Map<string, Choice>
      NotConcerned: Set<string>
      /// Other readings of the ledger, each of an indicator or of all.
      Readings: Set<string * string>
      Observations: Map<string, Map<int, Observation>> }

/// One reading or several.
let private readings key (owner: string, json: JsonElement) =
    let named = match json.ValueKind with JsonValueKind.Array -> List.map text (items json) | _ -> [ text json ]
    [ for each in named -> (if owner = "all" then owner else key owner), each ]

/// "CH" is "ch".
let private code (json: JsonElement) = (text json).ToLowerInvariant()

let date (text: string) = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)

/// Nothing is said by a text of which nothing can be seen.
let private says (json: JsonElement) =
    text json
    |> Seq.exists (fun each ->
        not (Char.IsWhiteSpace each)
        && Globalization.CharUnicodeInfo.GetUnicodeCategory each <> Globalization.UnicodeCategory.Format)

let private value (json: JsonElement) =
    match json.ValueKind with
    | JsonValueKind.True -> Answer true
    | JsonValueKind.False -> Answer false
    | JsonValueKind.String -> ClassName(text json)
    | JsonValueKind.Object -> Quotient(number (get "numerator" json), number (get "denominator" json))
    | _ -> Number(number json)

let private observation json =
    { Values = named "values" (fun (measure, each) -> measure, value each) json
      Milestones = textsOf "milestones" json
      HasComment = find "comment" json |> Option.exists says
      HasEvidence = list "evidence" says json |> List.contains true }

let private said (json: JsonElement) =
    match json.ValueKind with
    | JsonValueKind.Number -> Amount(number json)
    | JsonValueKind.String -> Named(text json)
    | _ -> YesNo(truth json)

/// Who does not say it has the activity MCO. An ESPIC, a clinic and a medico-social establishment that do not say whether they are a member of a GHT are none; of others it is not known.
let establishment key json =
    let category = code (get "category" json)
    { Category = category
      Beds = find "beds" json |> Option.map number
      SizeClass = find "sizeClass" json |> Option.map code
      Department = textOf "department" json
      GhtMember =
        match truthOf "ghtMember" json with
        | None when List.contains category [ "espic"; "clinic"; "medico-social" ] -> Some false
        | said -> said
      Activities = if (find "activities" json).IsSome then list "activities" code json |> Set.ofList else Set.singleton "mco"
      AlreadyEngaged = textsOf "alreadyEngaged" json |> Set.map key
      Attributes = named "attributes" (fun (id, each) -> id, said each) json }

let read key json =
    { AsOf = textOf "asOf" json |> Option.map date
      Establishment = establishment key (get "establishment" json)
      Choices = named "choices" (fun (id, each) -> key id, { Option = textOf "option" each; Target = find "target" each |> Option.map number; Year = find "year" each |> Option.map year }) json
      NotConcerned = named "notConcerned" (fun (id, _) -> key id, ()) json |> Map.keys |> Set.ofSeq
      Readings = find "readings" json |> Option.map (members >> List.collect (readings key)) |> Option.defaultValue [] |> Set.ofList
      Observations =
        named "observations" (fun (id, years) -> key id, Map.ofList [ for year, each in members years -> int year, observation each ]) json }
