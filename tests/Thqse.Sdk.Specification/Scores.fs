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

/// How few points can be won, or lost, by how many are possible: the corners of a line that bends upwards, above which everything is that can come about.
type Stakes = (Rational * Rational) list

/// What stands below a node: the weight that it has, the one it would have if all of it concerned, whether it is asked of the maximum, whether it is sure to be there, whether it was said not to concern before that is known, and its points.
type Child = { Weight: Rational; FullWeight: Rational; IsBeyond: bool; IsSure: bool; MayShare: bool; Standing: Standing; Stakes: Stakes }

/// A theme, a pillar or the whole, the weight that its score is of, whether it is sure to be there, and its points.
type Branch = { Stands: Standing; Of: Rational; FullOf: Rational; IsThere: bool; StakesOf: Stakes }

/// How what is not answered is read.
type Reading =
    | AtWorst
    | LeftAway
    | AtBest

/// How far a score is from the end that is read.
let private fromEnd reading standing =
    match standing with
    | Score score when reading = AtBest -> one - score
    | Score score -> score
    | _ -> zero

/// A point of the line is no corner where a straight line between two others passes below it, or through it.
let private bent (points: Stakes) : Stakes =
    let lowest = points |> List.groupBy fst |> List.map (fun (x, all) -> x, List.min (List.map snd all)) |> List.sortBy fst
    let isBelow (x, y) (x0, y0) (x1, y1) = x0 < x && x < x1 && y0 + (y1 - y0) * (x - x0) / (x1 - x0) <= y
    lowest |> List.filter (fun point -> not (lowest |> List.exists (fun before -> lowest |> List.exists (isBelow point before))))

let private sumOf (one: Stakes) (other: Stakes) = bent (List.allPairs one other |> List.map (fun ((x, y), (a, b)) -> x + a, y + b))

/// Nothing below zero: where the line comes to zero, or leaves it, is a corner.
let private notBelowZero (line: Stakes) : Stakes =
    let crossings = line |> List.pairwise |> List.filter (fun ((_, y), (_, b)) -> y * b < zero) |> List.map (fun ((x, y), (a, b)) -> x + (a - x) * y / (y - b), zero)
    let ends = [ List.head line; List.last line ] |> List.map (fun (x, y) -> x, max zero y)
    bent (List.filter (fun (_, y) -> y >= zero) line @ crossings @ ends)

/// Where points count as they are, what a missing answer may bring in changes what is possible, here and above: every share that can come about is between the two ends.
let private stakes policy reading lost concerned beyond : Stakes =
    let sure, perhaps = concerned |> List.partition (fun part -> part.IsSure)
    let mean parts = List.sumBy (fun part -> fromEnd reading part.Standing) parts / whole (List.length parts)
    let leastMean =
        perhaps |> List.sortBy (fun part -> fromEnd reading part.Standing) |> List.scan (fun taken part -> part :: taken) sure |> List.map mean |> List.min
    let added =
        match policy with
        | LeftOut -> zero, zero
        | SharedEqually -> lost, lost * leastMean
        | CountedAsZero -> lost, (if reading = AtBest then lost else zero)
    let beyond = if reading = AtBest then zero - beyond else beyond
    concerned
    |> List.map (fun part -> part.Stakes)
    |> List.fold sumOf [ added ]
    |> List.map (fun (possible, won) -> possible, min possible (won + beyond))
    |> bent
    |> notBelowZero

/// The weighted mean of what stands below a node. Weight 0 informs, and counts nowhere. A node with nothing that concerns has no score, neither 0 nor 1.
/// What is beyond the maximum adds and takes away, but not past 0 and 1; what may not be there at all counts from 0 to 1.
let together policy countsPoints reading parts =
    let asked = parts |> List.filter (fun part -> not part.IsBeyond && part.FullWeight > zero && part.Standing <> NothingAsked)
    let apart, concerned = asked |> List.partition (fun part -> part.Standing = NothingConcerns)
    // The weight of what may turn out not to concern may come to others, which can have less than nothing.
    let leastShare = concerned |> List.choose (fun part -> match part.Standing with Score score -> Some score | _ -> None) |> List.fold min one
    let atLeast part = { part with Standing = Score leastShare; Stakes = [ zero, zero; part.Weight, part.Weight * leastShare ] }
    let concerned = if policy = SharedEqually && reading = AtWorst then concerned |> List.map (fun part -> if part.MayShare then atLeast part else part) else concerned
    let lost = apart |> List.sumBy (fun part -> part.FullWeight)
    let share = if policy = SharedEqually then lost / whole (max 1 concerned.Length) else zero
    let scored = concerned |> List.choose (fun part -> match part.Standing with Score score -> Some(part.Weight + share, score) | _ -> None)
    let all = (if policy = CountedAsZero then [ lost, zero ] else []) @ scored
    let total = List.sumBy fst all
    let beyond = parts |> List.filter (fun part -> part.IsBeyond) |> List.sumBy (fun part -> match part.Standing with Score score -> part.Weight * score | _ -> zero)
    let isThere = concerned.IsEmpty || concerned |> List.exists (fun part -> part.IsSure)
    let line =
        if concerned.IsEmpty || not countsPoints || reading = LeftAway then []
        elif not isThere then [ zero, zero; total, zero ]
        else stakes policy reading lost concerned beyond
    let standing =
        if asked.IsEmpty then NothingAsked
        elif concerned.IsEmpty then NothingConcerns
        elif not isThere && reading <> LeftAway then Score(if reading = AtBest then one else zero)
        elif not line.IsEmpty then
            let least = line |> List.filter (fun (possible, _) -> possible > zero) |> List.map (fun (possible, won) -> won / possible) |> List.min
            Score(if reading = AtBest then one - least else least)
        elif total = zero then NothingAnswered
        else Score(max zero (min one ((List.sumBy (fun (weight, score) -> weight * score) all + beyond) / total)))
    { Stands = standing
      Of = (if concerned.IsEmpty then zero else total)
      FullOf = asked |> List.sumBy (fun part -> part.FullWeight)
      IsThere = isThere
      StakesOf = line }

/// The standings of one reading of what is unanswered.
type Tree =
    { OfQuestions: (Question * Standing) list
      OfThemes: Map<string, Branch>
      OfPillars: Map<string, Branch>
      OfWhole: Branch }

/// What a question is worth: its points are shares of the best; those that can only take away, of the most they take.
let private scale question =
    if question.Best > zero then question.Best else zero - question.Worst

/// Where points count as they are, a question weighs as much as it can give.
let private counted (questionnaire: Questionnaire) (question: Question) =
    if questionnaire.CountsPoints then question.Weight * scale question else question.Weight

/// A question that a missing answer may still bring in has no answer yet.
let private standing reading answer (question, isSure) =
    let best, worst = question.Best, question.Worst
    let share points = Score(points / scale question)
    match answer question, reading with
    | Points(points, _), _ when isSure -> share points
    | NotConcerning, _ when isSure -> NothingConcerns
    | _, AtWorst -> share (min zero worst)
    | _, AtBest -> share (if isSure then best else max zero best)
    | _, LeftAway -> NothingAnswered

let rec private tree policy questionnaire asked reading answer =
    let ends = if reading = LeftAway then Some(tree policy questionnaire asked AtWorst answer, tree policy questionnaire asked AtBest answer) else None
    let questions = [ for question, isSure in asked -> question, standing reading answer (question, isSure) ]
    let sure = Set.ofList [ for question, isSure in asked do if isSure then question.Id ]
    let ofQuestion (question, standing) =
        let weight = counted questionnaire question
        let points = weight, weight * fromEnd reading standing
        let isSure = sure.Contains question.Id
        { Weight = weight; FullWeight = weight; IsBeyond = isBeyondMaximum question; IsSure = isSure; MayShare = (not isSure && answer question = NotConcerning); Standing = standing; Stakes = (if isSure then [ points ] else [ (zero, zero); points ]) }
    let ofBranch weight branch =
        let of' part = if questionnaire.CountsPoints then weight * part else weight
        { Weight = of' branch.Of; FullWeight = of' branch.FullOf; IsBeyond = false; IsSure = branch.IsThere; MayShare = false; Standing = branch.Stands; Stakes = [ for possible, won in branch.StakesOf -> weight * possible, weight * won ] }
    // Bonuses and penalties stop at what is possible, of which there is less where the unanswered is left out: within the interval for all that.
    let within (pick: Tree -> Branch) branch =
        match ends |> Option.map (fun (low, high) -> (pick low).Stands, (pick high).Stands), branch.Stands with
        | Some(Score lowest, Score highest), Score score -> { branch with Stands = Score(min highest (max lowest score)) }
        | _ -> branch
    let rec theme id =
        let own = questions |> List.filter (fun (question, _) -> question.Theme = id) |> List.map ofQuestion
        within (fun tree -> tree.OfThemes[id]) <| together policy questionnaire.CountsPoints reading (own @ [ for part in questionnaire.Themes do if part.Parent = Some id then ofBranch part.Weight (theme part.Id) ])
    let themes = Map.ofList [ for each in questionnaire.Themes -> each.Id, theme each.Id ]
    let pillar id =
        within (fun tree -> tree.OfPillars[id]) <| together policy questionnaire.CountsPoints reading [ for each in questionnaire.Themes do if each.Parent = None && each.Pillar = id then ofBranch each.Weight themes[each.Id] ]
    let pillars = Map.ofList [ for id, _ in questionnaire.Pillars -> id, pillar id ]
    { OfQuestions = questions
      OfThemes = themes
      OfPillars = pillars
      OfWhole = within (fun tree -> tree.OfWhole) <| together policy questionnaire.CountsPoints reading [ for id, weight in questionnaire.Pillars -> ofBranch weight pillars[id] ] }

/// The questions that count below a node: asked; of those, the ones that concern; of those, the ones that are answered.
type Basis = { Asked: Question list; Concerned: Question list; Answered: Question list }

/// The lowest score is the conservative one.
type Node = { Lowest: Standing; Provisional: Standing; Highest: Standing; Basis: Basis }

/// What keeps a level away: a pillar, a theme, an imperative question or too few of them; what it has and what it needs.
type UnmetGate =
    { Level: string
      Pillar: string option
      Theme: string option
      Question: string option
      Questions: string list
      Has: Rational
      Needs: Rational }

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

/// Out of 100, and not below 0.
let points standing =
    match standing with
    | Score score -> Some(max zero (score * hundred))
    | _ -> None

/// Whether a node stands on less than half of the weight that is asked.
let isInsufficient questionnaire node =
    let weightOf questions = questions |> List.sumBy (counted questionnaire)
    List.exists (isBeyondMaximum >> not) node.Basis.Asked && whole 2 * weightOf node.Basis.Concerned < weightOf node.Basis.Asked

let private imperatives tree =
    tree.OfQuestions |> List.filter (fun (question, standing) -> question.IsImperative && standing <> NothingConcerns)

let private reaches minimum standing = points standing |> Option.exists (fun score -> score >= minimum)

/// What a gate finds in a tree, by what it is on; nothing where nothing applies.
let private found tree gate unmet =
    match unmet with
    | { Pillar = Some pillar } -> points tree.OfPillars[pillar].Stands
    | { Theme = Some theme } -> points tree.OfThemes[theme].Stands
    | { Question = Some id } -> imperatives tree |> List.tryFind (fun (question, _) -> question.Id = id) |> Option.bind (snd >> points)
    | _ ->
        match imperatives tree with
        | [] -> None
        | all -> Some(hundred * whole (all |> List.filter (snd >> reaches gate.Minimum) |> List.length) / whole all.Length)

/// The gates of a level that do not hold in a tree.
let private unmet tree (level: Level) =
    [ for gate in level.Gates do
          let on = { Level = level.Id; Pillar = gate.Pillar; Theme = gate.Theme; Question = None; Questions = []; Has = zero; Needs = gate.Minimum }
          let candidates =
              match gate with
              | { Pillar = None; Theme = None } when gate.Share = hundred -> [ for question, _ in imperatives tree -> { on with Question = Some question.Id } ]
              | { Pillar = None; Theme = None } ->
                  let low = imperatives tree |> List.filter (snd >> reaches gate.Minimum >> not) |> List.map (fun (question, _) -> question.Id)
                  [ { on with Questions = low; Needs = gate.Share } ]
              | _ -> [ on ]
          for each in candidates do
              match found tree gate each with
              | Some has when has < each.Needs -> gate, { each with Has = has }
              | _ -> () ]

let private hasThreshold tree (level: Level) = reaches level.From tree.OfWhole.Stands

let score policy (questionnaire: Questionnaire) response : Card =
    let establishment = Contract.establishment id (Json.get "establishment" response)
    let answer = answer response
    let asked = asked questionnaire establishment answer
    let under reading = tree policy questionnaire asked reading answer
    let lowest, provisional, highest = under AtWorst, under LeftAway, under AtBest

    // What counts below a node. Where nothing is asked but what is beyond the maximum, it counts nowhere further up.
    let rec ofTheme id =
        let own = asked |> List.filter (fun (question, _) -> question.Theme = id && question.Weight > zero)
        own @ ofThemes (fun theme -> theme.Parent = Some id)
    and ofThemes choose =
        [ for theme in questionnaire.Themes do
              let below = if choose theme && theme.Weight > zero then ofTheme theme.Id else []
              if below |> List.exists (fun (question, _) -> not (isBeyondMaximum question)) then yield! below ]
    let ofPillar id = ofThemes (fun theme -> theme.Parent = None && theme.Pillar = id)

    let node below pick =
        let isOf kinds (question, isSure) = List.contains (match isSure, answer question with | true, Points _ -> 'a' | true, NotConcerning -> 'n' | _ -> 'u') kinds
        let counting kinds = below |> List.filter (isOf kinds) |> List.map fst
        { Lowest = (pick lowest).Stands
          Provisional = (pick provisional).Stands
          Highest = (pick highest).Stands
          Basis = { Asked = counting [ 'a'; 'n'; 'u' ]; Concerned = counting [ 'a'; 'u' ]; Answered = counting [ 'a' ] } }
    let weightOf questions = questions |> List.sumBy (counted questionnaire)
    let overall = node [ for id, weight in questionnaire.Pillars do if weight > zero then yield! ofPillar id ] (fun tree -> tree.OfWhole)
    let pillars = [ for id, _ in questionnaire.Pillars -> id, node (ofPillar id) (fun tree -> tree.OfPillars[id]) ]
    let themes = [ for each in questionnaire.Themes -> each, node (ofTheme each.Id) (fun tree -> tree.OfThemes[each.Id]) ]
    let basis = overall.Basis
    let completeness = if (points overall.Lowest).IsNone then None else Some(weightOf basis.Answered / weightOf basis.Concerned)

    // A level is reached with its threshold and every gate of the levels up to it. Saying that things do not concern must not buy one.
    let isReached tree (level: Level) =
        hasThreshold tree level && questionnaire.Levels |> List.filter (fun each -> each.From <= level.From) |> List.forall (unmet tree >> List.isEmpty)
    let stands =
        let gates = [ for level in questionnaire.Levels do yield! level.Gates ]
        let read = [ for id, node in pillars do if gates |> List.exists (fun gate -> gate.Pillar = Some id) then node ]
        let readThemes = [ for theme, node in themes do if gates |> List.exists (fun gate -> gate.Theme = Some theme.Id) then node ]
        not (List.exists (isInsufficient questionnaire) (overall :: read @ readThemes))
    let levelStatus =
        match questionnaire.Levels with
        | [] -> "notApplicable"
        | _ when (points overall.Lowest).IsNone -> "notApplicable"
        | _ when not stands -> "insufficientBasis"
        | first :: _ when isReached lowest first -> "guaranteed"
        | first :: _ when isReached highest first -> "reachable"
        | _ -> "outOfReach"

    // The next step: the lowest level that the conservative score does not reach.
    let missingPoints score =
        questionnaire.Levels |> List.tryFind (fun level -> level.From > score) |> Option.map (fun level -> level.From - score) |> Option.defaultValue zero

    // What withholds the levels that the points give, and the next one.
    let given, others = questionnaire.Levels |> List.partition (hasThreshold lowest)
    let judged = if levelStatus = "notApplicable" then [] else given @ List.truncate 1 others
    let unmetGates = judged |> List.collect (unmet lowest)
    let withheld (_, gate) = given |> List.exists (fun level -> level.Id = gate.Level)

    // What the whole would win if one question had its best answer, wherever that serves and whatever it then asks, and how much of what gates lack.
    let gain (question: Question) =
        let better each = if each.AnsweredAs = question.AnsweredAs then bestAnswer each else answer each
        let after = tree policy questionnaire (Referential.asked questionnaire establishment better) AtWorst better
        let closed (gate, unmet) =
            match found after gate unmet with
            | Some has -> min one ((has - unmet.Has) / (unmet.Needs - unmet.Has)) |> max zero
            | None -> one
        let points = Option.defaultValue zero (points after.OfWhole.Stands) - Option.defaultValue zero (points lowest.OfWhole.Stands)
        unmetGates |> List.filter withheld |> List.sumBy closed,
        { Question = question.AnsweredAs; Points = points; Opens = unmetGates |> List.filter (fun each -> closed each = one) |> List.map snd }
    let improvable (question: Question) =
        match answer question with
        | Points(points, _) -> points < question.Best
        | _ -> min zero question.Worst < question.Best
    let place id = questionnaire.Questions |> List.findIndex (fun each -> each.Id = id)
    { Completeness = completeness
      Overall = overall
      Pillars = pillars
      Themes = themes
      Indicative =
        if completeness = Some one && stands then
            questionnaire.Levels |> List.tryFindBack (isReached lowest) |> Option.map (fun level -> level.Id)
        else
            None
      LevelStatus = levelStatus
      MissingPoints = if levelStatus = "notApplicable" then None else points overall.Lowest |> Option.map missingPoints
      UnmetGates = List.map snd unmetGates
      Gains =
        [ for question, isSure in asked do if isSure && List.contains question basis.Concerned && improvable question then question ]
        |> List.distinctBy (fun question -> question.AnsweredAs)
        |> List.map gain
        |> List.filter (fun (_, gain) -> gain.Points > zero)
        |> List.sortBy (fun (_, gain) -> place gain.Question)
        |> List.sortByDescending (fun (closed, gain) -> closed, gain.Points)
        |> List.map snd
      NotAsked = notAsked questionnaire establishment response }
