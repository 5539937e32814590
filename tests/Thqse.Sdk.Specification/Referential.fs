/// What a questionnaire asks of an establishment, and what the establishment answers.
module Thqse.Sdk.Specification.Referential

open Thqse.Sdk.Specification.Json
open Thqse.Sdk.Specification.Rational

/// By options, or by a figure whose points begin with a number and go up to the next one.
type Answering =
    | Options of (string * Rational) list * alone: Set<string> * isMultiple: bool
    | Figure of (Rational * Rational) list

/// Asked after an answer to another question by one of some options, or by none of them.
type Condition = { Source: string; Options: Set<string>; IsAny: bool }

type Question =
    { Id: string
      Theme: string
      Weight: Rational
      WeightsByKind: Map<string, Rational>
      IsImperative: bool
      IsBonus: bool
      Answering: Answering
      Best: Rational
      Worst: Rational
      AnsweredAs: string
      AskedIf: Condition option
      MinBeds: Rational option
      MaxBeds: Rational option
      Activities: Set<string>
      Categories: Set<string> }

type Theme = { Id: string; Pillar: string; Parent: string option; Weight: Rational }

/// A minimum out of 100: of one pillar, of one theme, or of a share of the imperative questions.
type Gate = { Pillar: string option; Theme: string option; Share: Rational; Minimum: Rational }

type Level = { Id: string; From: Rational; Gates: Gate list }

type Questionnaire =
    { Pillars: (string * Rational) list
      Themes: Theme list
      Levels: Level list
      CountsPoints: bool
      Questions: Question list }

type Answer =
    | Points of Rational * chosen: Set<string>
    | NotConcerning
    | Unanswered

let private weight json = find "weight" json |> Option.map number |> Option.defaultValue one

let private options isMultiple json =
    let points = list "options" (fun option -> text (get "id" option), number (get "points" option)) json
    let alone = list "options" (fun option -> if truthOf "exclusive" option = Some true then Some(text (get "id" option)) else None) json
    Options(points, Set.ofList (List.choose id alone), isMultiple)

let private condition json =
    let any = textsOf "anyOf" json
    { Source = text (get "question" json); Options = Set.union any (textsOf "noneOf" json); IsAny = not any.IsEmpty }

/// The points of the best answer and of the worst: of one option or band, or of several options that go together.
let private extremes answering =
    match answering with
    | Figure bands -> List.map snd bands |> List.max, List.map snd bands |> List.min
    | Options(options, _, false) -> List.map snd options |> List.max, List.map snd options |> List.min
    | Options(options, alone, true) ->
        let sum sign = options |> List.filter (fun (id, each) -> not (alone.Contains id) && sign * each > zero) |> List.sumBy snd
        let ofOne = options |> List.filter (fun (id, _) -> sum one = zero || alone.Contains id) |> List.map snd
        List.fold max (if sum one > zero then sum one else List.head ofOne) ofOne, min (options |> List.map snd |> List.min) (sum (zero - one))

/// A question says its answers itself, or by a scale of the head; one that has the answer of another is answered there.
let rec private question scales (all: Map<string, System.Text.Json.JsonElement>) json =
    let asked = find "askedOf" json
    let bound name = asked |> Option.bind (find name) |> Option.map number
    let among name = asked |> Option.map (textsOf name) |> Option.defaultValue Set.empty
    let isMultiple = truthOf "multiple" json = Some true
    let byKind = find "weight" json |> Option.filter (fun weight -> weight.ValueKind = System.Text.Json.JsonValueKind.Object)
    let weights name = byKind |> Option.map (named name (fun (kind, weight) -> kind, number weight) >> Map.toList) |> Option.defaultValue []
    let shared = textOf "sameAs" json |> Option.map (fun id -> question scales all all[id])
    let answering =
        match shared, textOf "scale" json, find "answer" json with
        | Some other, _, _ -> other.Answering
        | _, Some scale, _ -> options isMultiple (Map.find scale scales)
        | _, _, Some figure -> Figure(list "bands" (fun band -> number (get "from" band), number (get "points" band)) figure)
        | _ -> options isMultiple json
    let best, worst = extremes answering
    { Question.Id = text (get "id" json)
      Theme = text (get "theme" json)
      Weight = if byKind.IsSome then zero else weight json
      WeightsByKind = Map.ofList (weights "byCategory" @ weights "bySize")
      IsImperative = truthOf "imperative" json = Some true
      IsBonus = truthOf "bonus" json = Some true
      Answering = answering
      Best = best
      Worst = worst
      AnsweredAs = textOf "sameAs" json |> Option.defaultValue (text (get "id" json))
      AskedIf = find "askedIf" json |> Option.map condition
      MinBeds = bound "minBeds"
      MaxBeds = bound "maxBeds"
      Activities = among "activities"
      Categories = among "categories" }

/// A theme is in the pillar that it names, or in that of its parent.
let private themes json =
    let all = list "themes" (fun theme -> text (get "id" theme), theme) json |> Map.ofList
    let rec pillar theme = match textOf "pillar" theme with Some id -> id | None -> pillar all[text (get "parent" theme)]
    list "themes" (fun theme -> { Theme.Id = text (get "id" theme); Pillar = pillar theme; Parent = textOf "parent" theme; Weight = weight theme }) json

let private gate json =
    { Pillar = textOf "pillar" json
      Theme = textOf "theme" json
      Share = find "share" json |> Option.map number |> Option.defaultValue hundred
      Minimum = number (get "minimum" json) }

let private level json =
    { Level.Id = text (get "id" json); From = number (get "from" json); Gates = list "gates" gate json }

let read folder id json =
    let questionnaire = parts "questionnaires" folder json |> List.find (fun each -> text (get "id" each) = id)
    let scales = list "scales" (fun scale -> text (get "id" scale), scale) json |> Map.ofList
    let questions = list "questions" (fun each -> text (get "id" each), each) questionnaire |> Map.ofList
    { Pillars = list "pillars" (fun pillar -> text (get "id" pillar), weight pillar) json
      Themes = themes json
      Levels = list "levels" level json
      CountsPoints = textOf "aggregation" json = Some "points"
      Questions = list "questions" (question scales questions) questionnaire }

/// What can only add or take away is not asked of the maximum.
let isBeyondMaximum question = question.IsBonus || question.Best <= zero

/// The first answer that gives the most.
let bestAnswer question =
    match question.Answering with
    | Figure _ -> Points(question.Best, Set.empty)
    | Options(options, alone, _) ->
        let ofOne = options |> List.tryFind (fun (_, each) -> each = question.Best) |> Option.map (fst >> Set.singleton)
        let together = options |> List.filter (fun (id, each) -> each > zero && not (alone.Contains id)) |> List.map fst |> Set.ofList
        Points(question.Best, ofOne |> Option.defaultValue together)

/// Who states a size class only has the fewest beds of it: a question must not be asked of someone it may not concern.
let private beds (establishment: Contract.Establishment) =
    match establishment.Beds, establishment.SizeClass with
    | Some beds, _ -> beds
    | None, Some "large" -> whole 500
    | None, Some "medium" -> whole 100
    | _ -> zero

let private sizeClass (establishment: Contract.Establishment) =
    let ofBeds beds = if beds >= whole 500 then "large" elif beds >= whole 100 then "medium" else "small"
    establishment.SizeClass |> Option.defaultWith (fun () -> ofBeds (beds establishment))

let private isAskedOf (establishment: Contract.Establishment) (question: Question) =
    let beds = beds establishment
    Option.forall (fun least -> beds >= least) question.MinBeds
    && Option.forall (fun most -> beds <= most) question.MaxBeds
    && (question.Activities.IsEmpty || not (Set.intersect question.Activities establishment.Activities).IsEmpty)
    && (question.Categories.IsEmpty || question.Categories.Contains establishment.Category)

/// A remark alone is no answer.
let answer response (question: Question) =
    match find "answers" response |> Option.bind (find question.AnsweredAs), question.Answering with
    | Some given, _ when truthOf "notConcerned" given = Some true -> NotConcerning
    | Some given, Options(options, _, _) when (find "options" given).IsSome ->
        let chosen = textsOf "options" given
        Points(options |> List.filter (fst >> chosen.Contains) |> List.sumBy snd, chosen)
    | Some given, Figure bands when (find "value" given).IsSome ->
        let value = number (get "value" given)
        Points(bands |> List.findBack (fun (from, _) -> from <= value) |> snd, Set.empty)
    | _ -> Unanswered

/// Whether it is asked: Some true, Some false, or None as long as a missing answer decides. Only an answer by options fulfils a condition,
/// and who is not asked the question where a shared answer is given has none.
let rec private asking (questionnaire: Questionnaire) establishment answer (question: Question) =
    let where = questionnaire.Questions |> List.find (fun each -> each.Id = question.AnsweredAs)
    let shared = if where.Id = question.Id then Some true else asking questionnaire establishment answer where
    match question.AskedIf with
    | _ when not (isAskedOf establishment question) || shared = Some false -> Some false
    | None -> shared
    | Some condition ->
        let source = questionnaire.Questions |> List.find (fun each -> each.Id = condition.Source)
        match asking questionnaire establishment answer source, answer source with
        | Some false, _
        | _, NotConcerning -> Some false
        | _, Unanswered -> None
        | asked, Points(_, chosen) ->
            if (Set.intersect chosen condition.Options).IsEmpty = condition.IsAny then Some false
            elif shared = Some true then asked
            else None

/// The questions asked, each with whether that is sure, and weighed for the establishment.
let asked (questionnaire: Questionnaire) (establishment: Contract.Establishment) answer =
    let weighed (question: Question) =
        let own = question.WeightsByKind.TryFind establishment.Category |> Option.orElse (question.WeightsByKind.TryFind(sizeClass establishment))
        { question with Weight = Option.defaultValue question.Weight own }
    questionnaire.Questions
    |> List.choose (fun question ->
        match asking questionnaire establishment answer question with
        | Some false -> None
        | asked -> Some(weighed question, asked.IsSome))

/// Answered from before a correction: what is not asked any more is kept and told, and counts nowhere.
let notAsked questionnaire establishment response =
    let served = asked questionnaire establishment (answer response) |> List.map (fun (question, _) -> question.AnsweredAs) |> Set.ofList
    let said = named "answers" id response
    questionnaire.Questions
    |> List.filter (fun question -> not (served.Contains question.Id) && said.ContainsKey question.Id && not (members said[question.Id]).IsEmpty)
    |> List.map (fun question -> question.Id)
