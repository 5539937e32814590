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

/// What keeps a level away: on a pillar or an imperative question, the score it has and the one it needs.
type UnmetGate = { Level: string; Pillar: string option; Question: string option; Has: Rational; Needs: Rational }

/// What the best answer to a question would bring: points, and the unmet gates that it opens.
type Gain = { Question: string; Points: Rational; Opens: UnmetGate list }

type Card =
    { Completeness: Rational option
      Overall: Node
      Pillars: (string * Node) list
      Themes: (Theme * Node) list
      Indicative: string option
      LevelStatus: string
      MissingPoints: Rational option
      UnmetGates: UnmetGate list
      Gains: Gain list
      NotAsked: string list }

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

    let pillars =
        [ for id in questionnaire.Pillars ->
              id, node (fun theme -> theme.Pillar = id && theme.Weight > zero) (fun tree -> tree.OfPillars[id]) ]

    // A level is reached with its threshold and every gate of the levels up to it. The gate of a pillar that does not concern is open.
    let unmet tree standing (level: Level) =
        let below needs standing = points standing |> Option.filter (fun has -> has < needs)
        [ for gate in level.Gates do
              match gate.Pillar with
              | Some pillar ->
                  for has in below gate.Minimum tree.OfPillars[pillar] |> Option.toList do
                      { Level = level.Id; Pillar = Some pillar; Question = None; Has = has; Needs = gate.Minimum }
              | None ->
                  for question in asked |> List.filter (fun question -> question.IsImperative) do
                      for has in below gate.Minimum (standing question) |> Option.toList do
                          { Level = level.Id; Pillar = None; Question = Some question.Id; Has = has; Needs = gate.Minimum } ]
    let hasThreshold tree (level: Level) = points tree.OfWhole |> Option.exists (fun score -> score >= level.From)
    let isReached tree unanswered (level: Level) =
        let upTo = questionnaire.Levels |> List.filter (fun each -> each.From <= level.From)
        hasThreshold tree level && upTo |> List.forall (unmet tree (standing unanswered) >> List.isEmpty)

    // Saying that things do not concern must not buy a level.
    let stands =
        let read = [ for level in questionnaire.Levels do for gate in level.Gates do yield! Option.toList gate.Pillar ]
        not (isInsufficient overall.Basis) && pillars |> List.forall (fun (id, node) -> not (List.contains id read && isInsufficient node.Basis))
    let levelStatus =
        match questionnaire.Levels with
        | [] -> "notApplicable"
        | _ when (points lowest.OfWhole).IsNone -> "notApplicable"
        | _ when not stands -> "insufficientBasis"
        | first :: _ when isReached lowest (Score zero) first -> "guaranteed"
        | first :: _ when isReached highest (Score one) first -> "reachable"
        | _ -> "outOfReach"
    // The next step: the lowest level that the conservative score does not reach.
    let missingPoints score =
        questionnaire.Levels |> List.tryFind (fun level -> level.From > score) |> Option.map (fun level -> level.From - score) |> Option.defaultValue zero

    // What withholds the levels that the points give, and the next one.
    let given, others = questionnaire.Levels |> List.partition (hasThreshold lowest)
    let judged = if levelStatus = "notApplicable" then [] else given @ List.truncate 1 others
    let unmetGates = judged |> List.collect (unmet lowest (standing (Score zero)))
    let withheld gate = given |> List.exists (fun level -> level.Id = gate.Level)

    // What the whole would win if one question had its best answer, and how much of what gates lack.
    let gain (question: Question) =
        let better each = if each = question then Score one else standing (Score zero) each
        let themes = lowest.OfThemes |> Map.add question.Theme (theme policy asked better question.Theme)
        let after = above policy questionnaire themes
        let closed gate =
            let has = match gate.Pillar with Some pillar -> points after.OfPillars[pillar] | None -> if gate.Question = Some question.Id then Some hundred else Some gate.Has
            min one ((Option.get has - gate.Has) / (gate.Needs - gate.Has))
        let points = Option.get (points after.OfWhole) - Option.get (points lowest.OfWhole)
        unmetGates |> List.filter withheld |> List.sumBy closed,
        { Question = question.Id; Points = points; Opens = unmetGates |> List.filter (fun gate -> closed gate = one) }
    { Completeness = completeness
      Overall = overall
      Pillars = pillars
      Themes = [ for each in questionnaire.Themes -> each, node (fun theme -> theme = each) (fun tree -> tree.OfThemes[each.Id]) ]
      Indicative =
        if completeness = Some one && stands then
            questionnaire.Levels |> List.tryFindBack (isReached lowest (Score zero)) |> Option.map (fun level -> level.Id)
        else
            None
      LevelStatus = levelStatus
      MissingPoints = if levelStatus = "notApplicable" then None else points lowest.OfWhole |> Option.map missingPoints
      UnmetGates = unmetGates
      Gains =
        [ for question in basis.Concerned -> gain question ]
        |> List.filter (fun (_, gain) -> gain.Points > zero)
        |> List.sortByDescending (fun (closed, gain) -> closed, gain.Points)
        |> List.map snd
      NotAsked = notAsked questionnaire response }
