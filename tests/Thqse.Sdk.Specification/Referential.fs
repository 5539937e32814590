/// What a questionnaire asks of an establishment, and what the establishment answers.
module Thqse.Sdk.Specification.Referential

open Thqse.Sdk.Specification.Json
open Thqse.Sdk.Specification.Rational

type Question =
    { Id: string
      Theme: string
      Weight: Rational
      IsImperative: bool
      IsMultiple: bool
      Points: Map<string, Rational>
      MinBeds: Rational option
      MaxBeds: Rational option
      Activities: Set<string>
      Categories: Set<string> }

type Theme = { Id: string; Pillar: string; Weight: Rational }

/// A minimum out of 100: of one pillar, or of each imperative question.
type Gate = { Pillar: string option; Minimum: Rational }

type Level = { Id: string; From: Rational; Gates: Gate list }

type Questionnaire =
    { Pillars: string list
      Themes: Theme list
      Levels: Level list
      Questions: Question list }

/// What a question scores is in [0, 1].
type Answer =
    | Scoring of Rational
    | NotConcerning
    | Unanswered

let private weight json = find "weight" json |> Option.map number |> Option.defaultValue one

let private question json =
    let asked = find "askedOf" json
    let bound name = asked |> Option.bind (find name) |> Option.map number
    let among name = asked |> Option.map (textsOf name) |> Option.defaultValue Set.empty
    { Question.Id = text (get "id" json)
      Theme = text (get "theme" json)
      Weight = weight json
      IsImperative = truthOf "imperative" json = Some true
      IsMultiple = truthOf "multiple" json = Some true
      Points = list "options" (fun option -> text (get "id" option), number (get "points" option)) json |> Map.ofList
      MinBeds = bound "minBeds"
      MaxBeds = bound "maxBeds"
      Activities = among "activities"
      Categories = among "categories" }

let private theme json =
    { Theme.Id = text (get "id" json); Pillar = text (get "pillar" json); Weight = weight json }

let private level json =
    { Level.Id = text (get "id" json)
      From = number (get "from" json)
      Gates = list "gates" (fun gate -> { Pillar = textOf "pillar" gate; Minimum = number (get "minimum" gate) }) json }

let read folder id json =
    let questionnaire = parts "questionnaires" folder json |> List.find (fun each -> text (get "id" each) = id)
    { Pillars = list "pillars" (fun pillar -> text (get "id" pillar)) json
      Themes = list "themes" theme json
      Levels = list "levels" level json
      Questions = list "questions" question questionnaire }

/// Who states a size class only has the fewest beds of it: a question must not be asked of someone it may not concern.
let private beds (establishment: Contract.Establishment) =
    match establishment.Beds, establishment.SizeClass with
    | Some beds, _ -> beds
    | None, Some "large" -> whole 500
    | None, Some "medium" -> whole 100
    | _ -> zero

let private isAskedOf (establishment: Contract.Establishment) (question: Question) =
    let beds = beds establishment
    Option.forall (fun least -> beds >= least) question.MinBeds
    && Option.forall (fun most -> beds <= most) question.MaxBeds
    && (question.Activities.IsEmpty || not (Set.intersect question.Activities establishment.Activities).IsEmpty)
    && (question.Categories.IsEmpty || question.Categories.Contains establishment.Category)

let asked questionnaire response =
    questionnaire.Questions |> List.filter (isAskedOf (Contract.establishment (get "establishment" response)))

/// Answered from before a correction: what is not asked any more is kept and told, and counts nowhere.
let notAsked questionnaire response =
    let asked = asked questionnaire response
    let said = named "answers" id response
    questionnaire.Questions
    |> List.filter (fun question -> not (List.contains question asked) && said.ContainsKey question.Id && not (members said[question.Id]).IsEmpty)
    |> List.map (fun question -> question.Id)

/// The points of the option over those of the best; of several options, their sum over the sum of all.
let private scoring (question: Question) chosen =
    let points = question.Points.Values
    let best = if question.IsMultiple then Seq.sum points else Seq.max points
    Scoring((chosen |> Seq.sumBy (fun option -> question.Points[option])) / best)

/// A remark alone is no answer.
let answer response (question: Question) =
    match find "answers" response |> Option.bind (find question.Id) with
    | Some given when truthOf "notConcerned" given = Some true -> NotConcerning
    | Some given when (find "options" given).IsSome -> scoring question (textsOf "options" given)
    | _ -> Unanswered
