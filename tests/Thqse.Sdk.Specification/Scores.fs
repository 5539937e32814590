/// The scores of a response: what is sure, what is likely, what can still be reached, and what brings most.
module Thqse.Sdk.Specification.Scores

open Thqse.Sdk.Specification.Rational
open Thqse.Sdk.Specification.Referential

/// What becomes of the weight of what does not concern.
type Policy =
    | LeftOut
    | SharedEqually
    | CountedAsZero

/// How a question, a theme, a pillar or the whole stands.
type Standing =
    | NothingAsked
    | NothingConcerns
    | NothingAnswered
    | Score of Rational

/// The weighted mean of what stands below a node. Weight 0 informs, and counts nowhere. A node with nothing that concerns has no score, neither 0 nor 1.
let mean policy children =
    let counting = children |> List.filter (fun (weight, standing) -> weight > zero && standing <> NothingAsked)
    let apart, concerned = counting |> List.partition (fun (_, standing) -> standing = NothingConcerns)
    let weighed =
        match policy with
        | LeftOut -> concerned
        | SharedEqually ->
            let share = List.sumBy fst apart / whole (max 1 concerned.Length)
            [ for weight, standing in concerned -> weight + share, standing ]
        | CountedAsZero -> concerned @ [ for weight, _ in apart -> weight, Score zero ]
    let scored = weighed |> List.choose (fun (weight, standing) -> match standing with Score score -> Some(weight, score) | _ -> None)
    if counting.IsEmpty then NothingAsked
    elif concerned.IsEmpty then NothingConcerns
    elif scored.IsEmpty then NothingAnswered
    else Score(List.sumBy (fun (weight, score) -> weight * score) scored / List.sumBy fst scored)

/// The standings of one reading of what is unanswered.
type Tree = { OfThemes: Map<string, Standing>; OfPillars: Map<string, Standing>; OfWhole: Standing }

/// Pillars count the same in the whole.
let private above policy (questionnaire: Questionnaire) themes =
    let pillar id = mean policy [ for theme in questionnaire.Themes do if theme.Pillar = id then theme.Weight, Map.find theme.Id themes ]
    let pillars = Map.ofList [ for id in questionnaire.Pillars -> id, pillar id ]
    { OfThemes = themes; OfPillars = pillars; OfWhole = mean policy [ for id in questionnaire.Pillars -> one, pillars[id] ] }

let private theme policy (asked: Question list) standing id =
    mean policy [ for question in asked do if question.Theme = id then question.Weight, standing question ]

let private tree policy (questionnaire: Questionnaire) asked standing =
    above policy questionnaire (Map.ofList [ for each in questionnaire.Themes -> each.Id, theme policy asked standing each.Id ])

/// The questions that count below a node: asked; of those, the ones that concern; of those, the ones that are answered.
type Basis = { Asked: Question list; Concerned: Question list; Answered: Question list }

/// The lowest score is the conservative one.
type Node = { Lowest: Standing; Provisional: Standing; Highest: Standing; Basis: Basis }

type Card =
    { Completeness: Rational option
      Overall: Node
      Pillars: (string * Node) list
      Themes: (Theme * Node) list
      Indicative: string option
      LevelStatus: string
      MissingPoints: Rational option
      Gains: (string * Rational) list }

let points standing =
    match standing with
    | Score score -> Some(score * hundred)
    | _ -> None

let weightOf (questions: Question list) = questions |> List.sumBy (fun question -> question.Weight)

/// A node whose applicable weight is below half of its asked weight stands on too little.
let isInsufficient basis = whole 2 * weightOf basis.Concerned < weightOf basis.Asked

let score policy (questionnaire: Questionnaire) response : Card =
    let asked = asked questionnaire response
    let answers = Map.ofList [ for question in asked -> question.Id, answer response question ]
    let standing unanswered (question: Question) =
        match answers[question.Id] with
        | Scoring score -> Score score
        | NotConcerning -> NothingConcerns
        | Unanswered -> unanswered
    let under unanswered = tree policy questionnaire asked (standing unanswered)
    let lowest, provisional, highest = under (Score zero), under NothingAnswered, under (Score one)

    let node (below: Theme -> bool) pick =
        let themes = questionnaire.Themes |> List.filter below |> List.map (fun theme -> theme.Id) |> Set.ofList
        let counting = asked |> List.filter (fun question -> question.Weight > zero && themes.Contains question.Theme)
        let concerned = counting |> List.filter (fun question -> answers[question.Id] <> NotConcerning)
        let answered = concerned |> List.filter (fun question -> answers[question.Id] <> Unanswered)
        { Lowest = pick lowest
          Provisional = pick provisional
          Highest = pick highest
          Basis = { Asked = counting; Concerned = concerned; Answered = answered } }
    let overall = node (fun theme -> theme.Weight > zero) (fun tree -> tree.OfWhole)
    let basis = overall.Basis
    let completeness = if basis.Concerned.IsEmpty then None else Some(weightOf basis.Answered / weightOf basis.Concerned)

    // A level is reached with its threshold and every gate of the levels up to it. The gate of a pillar that does not concern is open.
    let isOpen tree unanswered gate =
        let reaches standing = points standing |> Option.forall (fun score -> score >= gate.Minimum)
        match gate.Pillar with
        | Some pillar -> reaches tree.OfPillars[pillar]
        | None -> asked |> List.filter (fun question -> question.IsImperative) |> List.forall (standing unanswered >> reaches)
    let isReached tree unanswered (level: Level) =
        let gates = questionnaire.Levels |> List.filter (fun each -> each.From <= level.From) |> List.collect (fun each -> each.Gates)
        points tree.OfWhole |> Option.exists (fun score -> score >= level.From) && gates |> List.forall (isOpen tree unanswered)
    let levelStatus =
        match questionnaire.Levels with
        | [] -> "notApplicable"
        | _ when (points lowest.OfWhole).IsNone -> "notApplicable"
        | first :: _ when isReached lowest (Score zero) first -> "guaranteed"
        | first :: _ when isReached highest (Score one) first -> "reachable"
        | _ -> "outOfReach"
    // The next step: the lowest level that the conservative score does not reach.
    let missingPoints score =
        questionnaire.Levels |> List.tryFind (fun level -> level.From > score) |> Option.map (fun level -> level.From - score) |> Option.defaultValue zero

    // What the whole would win if one question had its best answer.
    let gain question =
        let better each = if each = question then Score one else standing (Score zero) each
        let themes = lowest.OfThemes |> Map.add question.Theme (theme policy asked better question.Theme)
        match points (above policy questionnaire themes).OfWhole, points lowest.OfWhole with
        | Some after, Some before -> after - before
        | _ -> zero
    { Completeness = completeness
      Overall = overall
      Pillars =
        [ for id in questionnaire.Pillars ->
              id, node (fun theme -> theme.Pillar = id && theme.Weight > zero) (fun tree -> tree.OfPillars[id]) ]
      Themes = [ for each in questionnaire.Themes -> each, node (fun theme -> theme = each) (fun tree -> tree.OfThemes[each.Id]) ]
      Indicative =
        if completeness = Some one then
            questionnaire.Levels |> List.tryFindBack (isReached lowest (Score zero)) |> Option.map (fun level -> level.Id)
        else
            None
      LevelStatus = levelStatus
      MissingPoints = if levelStatus = "notApplicable" then None else points lowest.OfWhole |> Option.map missingPoints
      Gains =
        [ for question in basis.Concerned -> question.Id, gain question ]
        |> List.filter (fun (_, points) -> points > zero)
        |> List.sortByDescending snd }
