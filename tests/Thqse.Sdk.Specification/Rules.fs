/// What a cell asks, and whether it is met. What is not known is never zero.
module Thqse.Sdk.Specification.Rules

open Thqse.Sdk.Specification.Catalogue
open Thqse.Sdk.Specification.Contract
open Thqse.Sdk.Specification.Rational

type Decision =
    | Met
    | NotMet
    | Undetermined

/// One rule of a cell: what was asked, what was observed, and against what.
type Part =
    { Rule: Rule
      Decision: Decision
      Required: Rational option
      Observed: Rational option
      Reference: Rational option
      ReferenceYear: int option }

/// Reasons are those of the parts that decided.
type Judgement = { Decision: Decision; Reasons: string list; Parts: Part list }

/// What is known for one indicator.
type Facts =
    { Fiche: Fiche
      FirstYear: int
      RaisesCounts: bool
      IsOpen: int -> bool
      Target: Rational option
      Years: Map<int, Observation> }

type Known =
    | Missing
    | ZeroDenominator
    | Known of Rational

let private figure known =
    match known with
    | Known value -> Some value
    | Missing | ZeroDenominator -> None

/// A rate is numerator ÷ denominator × 100, or given directly as a percentage.
let private declaredOf facts measure year =
    match facts.Years.TryFind year |> Option.bind (fun observation -> observation.Values.TryFind measure) with
    | Some(Number value) -> Known value
    | Some(Quotient(_, denominator)) when denominator = zero -> ZeroDenominator
    | Some(Quotient(numerator, denominator)) -> Known(numerator / denominator * hundred)
    | Some(Answer true) -> Known one
    | Some(Answer false) -> Known zero
    | None -> Missing

/// What follows from a value that is not known is not known.
let private valueOf facts measure year =
    match facts.Fiche.Measures.TryFind measure with
    | Some(RatioOf(numerator, denominator)) ->
        match declaredOf facts numerator year, declaredOf facts denominator year with
        | Known _, Known below when below = zero -> ZeroDenominator
        | Known above, Known below -> Known(above / below * hundred)
        | Known _, unknown | unknown, _ -> unknown
    | _ -> declaredOf facts measure year

let private judged rule (decision, reason) required observed reference referenceYear =
    { Decision = decision
      Reasons = Option.toList reason
      Parts = [ { Rule = rule; Decision = decision; Required = required; Observed = observed; Reference = reference; ReferenceYear = referenceYear } ] }

let private decide isMet reason = if isMet then Met, None else NotMet, Some reason

/// A rule that has no figure.
let private plain rule decision = judged rule decision None None None None

/// One reason, the first that holds: the value of the year, then that of the reference.
let private compareValues observed reference compared =
    match observed, reference with
    | Missing, _ -> Undetermined, Some "missing-value"
    | ZeroDenominator, _ -> Undetermined, Some "zero-denominator"
    | _, Missing -> Undetermined, Some "missing-baseline"
    | _, ZeroDenominator -> Undetermined, Some "zero-denominator"
    | Known value, Known reference -> compared value reference

/// A running total whose known years suffice is met, whatever the missing ones are. Where nothing is known, nothing suffices: the unknown is not even zero.
let private runningTotal facts year rule target =
    let years = [ facts.FirstYear .. year ] |> List.map (valueOf facts target.Measure)
    let known = years |> List.choose figure
    let total = List.sum known
    let decision =
        match not known.IsEmpty && (if target.Strictly then total > target.Number else total >= target.Number) with
        | true -> Met, None
        | false when known.Length < years.Length -> Undetermined, Some "missing-value"
        | false -> NotMet, Some "below-threshold"
    judged rule decision (Some target.Number) (if known.IsEmpty then None else Some total) None None

let private threshold facts year rule target =
    let observed = valueOf facts target.Measure year
    let required =
        match target.Times with
        | None -> Known target.Number
        | Some factor ->
            match valueOf facts factor year with
            | Known value -> Known(target.Number * value)
            | unknown -> unknown
    let decision =
        match observed, required with
        | Known value, Known number -> decide (if target.Strictly then value > number else value >= number) "below-threshold"
        | Known _, ZeroDenominator | ZeroDenominator, _ -> Undetermined, Some "zero-denominator"
        | Known _, Missing | Missing, _ -> Undetermined, Some "missing-value"
    judged rule decision (figure required) (figure observed) None None

/// The first measured year is the earliest, before the year judged, for which a value is declared; a declared zero counts.
let private referenceYear facts measure year from =
    match from with
    | PreviousYear -> Some(year - 1)
    | OfYear fixedYear -> Some fixedYear
    | FirstMeasuredYear -> facts.Years.Keys |> Seq.filter (fun each -> each < year && valueOf facts measure each <> Missing) |> Seq.tryHead

let private referenceOf facts measure year = year |> Option.map (valueOf facts measure) |> Option.defaultValue Missing

/// A count grows by whole units, halves away from zero, and by one at least where a growth is asked. A rate is not rounded; a proportion never has to exceed 100 %.
let private requiredGrowth facts measure grown reference =
    match measure with
    | Count | Stock when grown > reference && facts.RaisesCounts -> max (rounded grown) (reference + one)
    | Count | Stock -> rounded grown
    | Proportion -> min grown hundred
    | _ -> grown

let private grown amount reference years =
    match amount with
    | Percent percent -> reference * (hundred + percent) / hundred
    | PercentPerYear percent -> reference * (hundred + percent * whole years) / hundred
    | Plus more -> reference + more

/// The reference is always an observed value, never last year's target. No percentage of zero can be asked for.
let private growth facts year rule measure (amount: Amount) from =
    let referenceYear = referenceYear facts measure year from
    let observed, reference = valueOf facts measure year, referenceOf facts measure referenceYear
    let required =
        match reference with
        | Known value when value > zero || amount.IsPlus -> Some(requiredGrowth facts facts.Fiche.Measures[measure] (grown amount value (year - referenceYear.Value)) value)
        | _ -> None
    let decision =
        compareValues observed reference (fun value _ ->
            match required with
            | None -> Undetermined, Some "zero-baseline"
            | Some number -> decide (value >= number) "below-required-growth")
    // What follows from a year that is not over is not known yet.
    let isFinal = referenceYear |> Option.forall (facts.IsOpen >> not)
    judged rule decision (if isFinal then required else None) (figure observed) (figure reference) referenceYear

/// A zero reference decides normally: 0 → 1 is more, 0 → 0 is no less. More than 100 % of a proportion is met at 100 %.
let private direction facts year rule measure strictly from =
    let referenceYear = referenceYear facts measure year from
    let observed, reference = valueOf facts measure year, referenceOf facts measure referenceYear
    let atMost = facts.Fiche.Measures[measure] = Proportion
    let decision =
        compareValues observed reference (fun value reference ->
            if strictly then
                decide (value > reference || (atMost && reference = hundred && value = hundred)) "not-increased"
            else
                decide (value >= reference) "decreased")
    judged rule decision None (figure observed) (figure reference) referenceYear

let private flag facts year rule measure =
    match valueOf facts measure year with
    | Known answer -> plain rule (decide (answer = one) "answered-no")
    | _ -> plain rule (Undetermined, Some "missing-value")

let private isDeclared observation =
    not observation.Values.IsEmpty || not observation.Milestones.IsEmpty || observation.HasComment || observation.HasEvidence

/// Once reached it stays reached, also in the reference year. Nothing at all declared for the year is not a no.
let private milestone facts year rule id =
    let isReached = facts.Years |> Map.exists (fun each observation -> each <= year && observation.Milestones.Contains id)
    match facts.Years.TryFind year with
    | _ when isReached -> plain rule (Met, None)
    | Some observation when isDeclared observation -> plain rule (NotMet, Some "milestone-not-reached")
    | _ -> plain rule (Undetermined, Some "missing-value")

let private chosenTarget facts year rule measure =
    let observed = valueOf facts measure year
    let decision =
        match facts.Target with
        | None -> Undetermined, Some "chosen-target-missing"
        | Some target -> compareValues observed (Known target) (fun value _ -> decide (value >= target) "below-chosen-target")
    judged rule decision facts.Target (figure observed) None None

let private declared facts year rule measure =
    let observed = valueOf facts measure year
    let decision = if observed = Missing then Undetermined, Some "missing-value" else Met, None
    let shown = if facts.Fiche.Measures[measure] = YesOrNo then None else figure observed
    judged rule decision None shown None None

/// Three-valued logic: the first decision of the order that a part has is that of all.
let combine order judgements =
    let decision = order |> List.find (fun each -> judgements |> List.exists (fun judgement -> judgement.Decision = each))
    { Decision = decision
      Reasons = judgements |> List.filter (fun each -> each.Decision = decision) |> List.collect (fun each -> each.Reasons) |> List.distinct
      Parts = judgements |> List.collect (fun each -> each.Parts) }

/// One part not met decides, else one that is undetermined.
let allOf judgements = combine [ NotMet; Undetermined; Met ] judgements

/// One part met decides, else one that is undetermined.
let anyOf judgements = combine [ Met; Undetermined; NotMet ] judgements

/// Whether a rule that is met while the year is open can still be lost: what happened has happened, and what was fixed or reached stays.
let rec canBeUndone facts judge rule =
    let isMet each = judge each |> Option.exists (fun judgement -> judgement.Decision = Met)
    match rule with
    | Threshold { Measure = measure }
    | Growth(measure, _, _)
    | Direction(measure, _, _)
    | ChosenTarget measure -> facts.Fiche.Measures[measure] <> Count
    | Flag _ -> true
    | Milestone _ | ChosenTargetIsSet | Declared _ | NoTarget -> false
    | AllOf parts -> parts |> List.exists (canBeUndone facts judge)
    | AnyOf parts -> parts |> List.filter isMet |> List.forall (canBeUndone facts judge)

/// The rules that a rule is made of: itself, unless it combines several.
let partsOf rule =
    match rule with
    | AllOf parts | AnyOf parts -> parts
    | only -> [ only ]

/// None where nothing is asked.
let rec judge facts year rule =
    match rule with
    | NoTarget -> None
    | Threshold target when target.SinceStart -> Some(runningTotal facts year rule target)
    | Threshold target -> Some(threshold facts year rule target)
    | Growth(measure, amount, from) -> Some(growth facts year rule measure amount from)
    | Direction(measure, strictly, from) -> Some(direction facts year rule measure strictly from)
    | Flag measure -> Some(flag facts year rule measure)
    | Milestone id -> Some(milestone facts year rule id)
    | ChosenTarget measure -> Some(chosenTarget facts year rule measure)
    | ChosenTargetIsSet -> Some(plain rule (decide facts.Target.IsSome "chosen-target-not-set"))
    | Declared measure -> Some(declared facts year rule measure)
    | AllOf parts -> Some(allOf (parts |> List.choose (judge facts year)))
    | AnyOf parts -> Some(anyOf (parts |> List.choose (judge facts year)))
