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
      ChosenYear: int option
      Years: Map<int, Observation> }

type Known =
    | Missing
    | ZeroDenominator
    | Known of Rational

let private figure known =
    match known with
    | Known value -> Some value
    | Missing | ZeroDenominator -> None

let private isUnknown known = (figure known).IsNone

/// A rate is numerator ÷ denominator × 100, or per 1 000, or given directly. A class is its place in their order; what is no class (not collected) is not known.
let private declaredOf facts measure year =
    let place classes name = classes |> List.tryFindIndex ((=) name) |> Option.map (whole >> Known) |> Option.defaultValue Missing
    match facts.Years.TryFind year |> Option.bind (fun observation -> observation.Values.TryFind measure), facts.Fiche.Measures[measure].Kind with
    | Some(Quotient(_, denominator)), _ when denominator = zero -> ZeroDenominator
    | Some(Quotient(numerator, denominator)), (Rate per | Proportion per) -> Known(numerator / denominator * per)
    | Some(Number value), _ -> Known value
    | Some(Answer true), _ -> Known one
    | Some(Answer false), _ -> Known zero
    | Some(ClassName name), Classes classes -> place classes name
    | _ -> Missing

let private sum known = known |> List.tryFind isUnknown |> Option.defaultWith (fun () -> Known(List.sumBy (figure >> Option.get) known))

let private perCent measure =
    match measure.Kind with
    | Rate per | Proportion per -> per
    | _ -> hundred

/// What follows from a value that is not known is not known.
let rec private valueOf facts measure year =
    let value = valueOf facts
    let sumOfYears measure years = sum [ for each in year - years + 1 .. year -> value measure each ]
    match facts.Fiche.Measures[measure].Origin with
    | FromContract -> declaredOf facts measure year
    | SumOf parts -> sum [ for part in parts -> value part year ]
    | SumOfYears(measure, years) -> sumOfYears measure years
    | MeanOfYears(measure, years) ->
        match sumOfYears measure years with
        | Known total -> Known(total / whole years)
        | unknown -> unknown
    | RatioOf(numerator, denominator) ->
        match value numerator year, value denominator year with
        | Known _, Known below when below = zero -> ZeroDenominator
        | Known above, Known below -> Known(above / below * perCent facts.Fiche.Measures[measure])
        | Known _, unknown | unknown, _ -> unknown

/// Whether something is declared of it, also what gives no figure: a rate over nothing, a class that was not collected.
let private isMeasured facts measure year =
    match facts.Fiche.Measures[measure].Origin, facts.Years.TryFind year with
    | FromContract, Some observation -> observation.Values.ContainsKey measure
    | FromContract, None -> false
    | _ -> valueOf facts measure year <> Missing

let private judged rule (decision, reason) required observed reference referenceYear =
    { Decision = decision
      Reasons = Option.toList reason
      Parts = [ { Rule = rule; Decision = decision; Required = required; Observed = observed; Reference = reference; ReferenceYear = referenceYear } ] }

let private decide isMet reason = if isMet then Met, None else NotMet, Some reason

let private holds is value number =
    match is with
    | AtLeast -> value >= number
    | MoreThan -> value > number
    | AtMost -> value <= number
    | LessThan -> value < number

let private byDirection (is: Comparison) reasonOfLower reasonOfUpper = if is.IsUpper then reasonOfUpper else reasonOfLower

let private isCounted (measure: Measure) =
    match measure.Kind, measure.Origin with
    | (Count | Stock), (FromContract | SumOf _ | SumOfYears _) -> true
    | _ -> false

let private isSigned (measure: Measure) = measure.Kind = Quantity true

/// A rule that has no figure.
let private plain rule decision = judged rule decision None None None None

let private unknown whenMissing known =
    match known with
    | ZeroDenominator -> Undetermined, Some "zero-denominator"
    | _ -> Undetermined, Some whenMissing

/// A running total whose known years suffice is met, whatever the missing ones are; and one that exceeds already what is not to be exceeded is not. Where nothing is known, nothing is decided: the unknown is not even zero.
let totalOver facts years rule target number =
    let years = years |> List.map (valueOf facts target.Measure)
    let known = years |> List.choose figure
    let total = List.sum known
    let isMet = holds target.Is total number
    let decision =
        if known.Length = years.Length || (not known.IsEmpty && isMet <> target.Is.IsUpper) then
            decide isMet (byDirection target.Is "below-threshold" "above-threshold")
        else
            Undetermined, Some "missing-value"
    judged rule decision (Some number) (if known.IsEmpty then None else Some total) None None

let private runningTotal facts year = totalOver facts [ facts.FirstYear .. year ]

let private threshold facts year rule target =
    let observed = valueOf facts target.Measure year
    let required =
        match target.Amount, facts.Fiche.Measures[target.Measure].Kind with
        | Class name, Classes classes -> Known(whole (List.findIndex ((=) name) classes))
        | Class _, _ -> Missing
        | Figure number, _ -> Known number
        | Multiple(number, factor), _ ->
            match valueOf facts factor year with
            | Known value -> Known(number * value)
            | unknown -> unknown
    let decision =
        match observed, required with
        | Known value, Known number -> decide (holds target.Is value number) (byDirection target.Is "below-threshold" "above-threshold")
        | Known _, notKnown | notKnown, _ -> unknown "missing-value" notKnown
    judged rule decision (figure required) (figure observed) None None

/// The reference with its year, where it is of one year. The first measured year is the earliest, before the year judged, for which a value is declared; a declared zero counts.
let private referenceOf facts measure year from =
    let ofYear year = valueOf facts measure year, Some year
    match from with
    | PreviousYear -> ofYear (year - 1)
    | OfYear fixedYear -> ofYear fixedYear
    | ChosenYear -> facts.ChosenYear |> Option.map ofYear |> Option.defaultValue (Missing, None)
    | FirstMeasuredYear -> facts.Years.Keys |> Seq.tryFind (fun each -> each < year && isMeasured facts measure each) |> Option.map ofYear |> Option.defaultValue (Missing, None)
    | MeanOf years ->
        match sum [ for each in years -> valueOf facts measure each ] with
        | Known total -> Known(total / whole years.Length), None
        | unknown -> unknown, None

/// One reason, the first that holds: no year chosen, the value of the year, then that of the reference.
let private compareValues facts from observed reference compared =
    match observed, reference with
    | _ when from = ChosenYear && facts.ChosenYear.IsNone -> Undetermined, Some "chosen-year-missing"
    | Known value, Known reference -> compared value reference
    | Known _, notKnown -> unknown "missing-baseline" notKnown
    | notKnown, _ -> unknown "missing-value" notKnown

/// A count changes by whole units, halves away from zero, and by one at least where it has to change. Of another measure nothing is rounded; a proportion never has to exceed the whole, and only what can be below zero is asked to be.
let private requiredGrowth facts measure is grown reference =
    match facts.Fiche.Measures[measure] with
    | measure when grown < zero && not (isSigned measure) -> zero
    | measure when isCounted measure && facts.RaisesCounts && is = AtLeast && grown > reference && rounded grown <= reference -> wholeAbove reference
    | measure when isCounted measure && facts.RaisesCounts && is = AtMost && grown < reference && rounded grown >= reference -> wholeBelow reference
    | measure when isCounted measure -> rounded grown
    | { Kind = Proportion per } -> min grown per
    | _ -> grown

/// Where no gap is left, the goal is to be kept. No percentage of zero can be asked for.
let private grown increase is reference years =
    match increase with
    | Percent _ | PercentPerYear _ when reference = zero -> None
    | Percent percent -> Some(reference * (hundred + percent) / hundred)
    | PercentPerYear percent -> Some(reference * (hundred + percent * whole years) / hundred)
    | Plus more -> Some(reference + more)
    | Gap(_, goal) when holds is reference goal -> Some goal
    | Gap(percent, goal) -> Some(reference + (goal - reference) * percent / hundred)

/// The reference is always an observed value, never last year's target.
let private growth facts year rule measure increase is from =
    let observed = valueOf facts measure year
    let reference, referenceYear = referenceOf facts measure year from
    let years = referenceYear |> Option.map (fun each -> year - each) |> Option.defaultValue 0
    let required =
        figure reference
        |> Option.bind (fun value -> grown increase is value years |> Option.map (fun grown -> requiredGrowth facts measure is grown value))
    let decision =
        compareValues facts from observed reference (fun value _ ->
            match required with
            | None -> Undetermined, Some "zero-baseline"
            | Some number -> decide (holds is value number) (byDirection is "below-required-growth" "above-allowed-growth"))
    // What follows from a year that is not over is not known yet.
    let isFinal = (match from with MeanOf years -> years | _ -> Option.toList referenceYear) |> List.forall (facts.IsOpen >> not)
    judged rule decision (if isFinal then required else None) (figure observed) (figure reference) referenceYear

/// A zero reference decides normally: 0 → 1 is more, 0 → 0 is no less. What was at the end of what is possible (the whole of a proportion, the best class, nothing at all) cannot go further: staying there is enough.
let private direction facts year rule measure is from =
    let observed = valueOf facts measure year
    let reference, referenceYear = referenceOf facts measure year from
    let isHighest value =
        match facts.Fiche.Measures[measure].Kind with
        | Proportion per -> value >= per
        | Classes classes -> value >= whole (classes.Length - 1)
        | _ -> false
    let decision =
        compareValues facts from observed reference (fun value reference ->
            match is with
            | MoreThan -> decide (value > reference || (isHighest reference && value = reference)) "not-increased"
            | AtLeast -> decide (value >= reference) "decreased"
            | LessThan -> decide (value < reference || (reference = zero && value = zero && not (isSigned facts.Fiche.Measures[measure]))) "not-decreased"
            | AtMost -> decide (value <= reference) "increased")
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
    let is = if facts.Fiche.TargetIsCeiling then AtMost else AtLeast
    let decision =
        match facts.Target, observed with
        | None, _ -> Undetermined, Some "chosen-target-missing"
        | Some target, Known value -> decide (holds is value target) (byDirection is "below-chosen-target" "above-chosen-target")
        | _, notKnown -> unknown "missing-value" notKnown
    judged rule decision facts.Target (figure observed) None None

let private declared facts year rule measure =
    let decision = if isMeasured facts measure year then Met, None else Undetermined, Some "missing-value"
    let shown = if facts.Fiche.Measures[measure].Kind = YesOrNo then None else figure (valueOf facts measure year)
    judged rule decision None shown None None

/// The reasons are those of the parts that have the decision.
let private together judgements decision =
    { Decision = decision
      Reasons = judgements |> List.filter (fun each -> each.Decision = decision) |> List.collect (fun each -> each.Reasons) |> List.distinct
      Parts = judgements |> List.collect (fun each -> each.Parts) }

/// Three-valued logic: the first decision of the order that a part has is that of all.
let private combine order judgements =
    order |> List.find (fun each -> judgements |> List.exists (fun judgement -> judgement.Decision = each)) |> together judgements

/// One part not met decides, else one that is undetermined.
let allOf judgements = combine [ NotMet; Undetermined; Met ] judgements

/// One part met decides, else one that is undetermined.
let anyOf judgements = combine [ Met; Undetermined; NotMet ] judgements

/// As many parts met decide, else as many that are met or undetermined.
let private someOf least judgements =
    let count decision = judgements |> List.filter (fun each -> each.Decision = decision) |> List.length
    together judgements (if count Met >= least then Met elif count Met + count Undetermined >= least then Undetermined else NotMet)

/// Whether a rule that is met while the year is open can still be lost: what happened has happened, and what was fixed or reached stays. What is not to be exceeded can always be exceeded later.
let rec canBeUndone facts judge rule =
    let isMet each = judge each |> Option.exists (fun judgement -> judgement.Decision = Met)
    let onlyGrows measure = facts.Fiche.Measures[measure] = { Kind = Count; Origin = FromContract }
    match rule with
    | Threshold { Measure = measure; Is = is }
    | Growth(measure, _, is, _)
    | Direction(measure, is, _) -> is.IsUpper || not (onlyGrows measure)
    | ChosenTarget measure -> facts.Fiche.TargetIsCeiling || not (onlyGrows measure)
    | Flag _ -> true
    | Milestone _ | ChosenTargetIsSet | Declared _ | NoTarget -> false
    | AllOf parts -> parts |> List.exists (canBeUndone facts judge)
    | AnyOf parts -> parts |> List.filter isMet |> List.forall (canBeUndone facts judge)
    | SomeOf(least, parts) -> (parts |> List.filter (fun part -> isMet part && not (canBeUndone facts judge part)) |> List.length) < least

/// The simple rules that a rule is made of: itself, unless it combines several.
let rec partsOf rule =
    match rule with
    | AllOf parts | AnyOf parts | SomeOf(_, parts) -> List.collect partsOf parts
    | only -> [ only ]

/// None where nothing is asked.
let rec judge facts year rule =
    let combined combine parts =
        match List.choose (judge facts year) parts with
        | [] -> None
        | asked -> Some(combine asked)
    match rule with
    | NoTarget -> None
    | Threshold({ SinceStart = true; Amount = Figure number } as target) -> Some(runningTotal facts year rule target number)
    | Threshold target -> Some(threshold facts year rule target)
    | Growth(measure, increase, is, from) -> Some(growth facts year rule measure increase is from)
    | Direction(measure, is, from) -> Some(direction facts year rule measure is from)
    | Flag measure -> Some(flag facts year rule measure)
    | Milestone id -> Some(milestone facts year rule id)
    | ChosenTarget measure -> Some(chosenTarget facts year rule measure)
    | ChosenTargetIsSet -> Some(plain rule (decide facts.Target.IsSome "chosen-target-not-set"))
    | Declared measure -> Some(declared facts year rule measure)
    | AllOf parts -> combined allOf parts
    | AnyOf parts -> combined anyOf parts
    | SomeOf(least, parts) -> combined (someOf least) parts

/// A cell does not apply to who counts too little in the year; where the volume is not known, neither is what the cell gives.
type CellJudgement =
    | Exempt
    | Asked of Judgement option

/// Whether it is not known if a cell that asks something applies.
let lacksVolume facts year (cell: Cell) =
    match judge facts year cell.Rule, cell.UnlessBelow with
    | Some _, Some(measure, _) -> figure (valueOf facts measure year) |> Option.isNone
    | _ -> false

let judgeCell facts year (cell: Cell) =
    match judge facts year cell.Rule, cell.UnlessBelow with
    | Some judgement, Some(measure, number) ->
        match valueOf facts measure year with
        | Known volume when volume < number -> Exempt
        | Known _ -> Asked(Some judgement)
        | _ -> Asked(Some { judgement with Decision = Undetermined; Reasons = [ "missing-value" ] })
    | asked, _ -> Asked asked
