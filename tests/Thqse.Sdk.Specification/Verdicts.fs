/// The verdicts of a contract at a date: each year, what adds up to date, the period.
module Thqse.Sdk.Specification.Verdicts

open System
open Thqse.Sdk.Specification.Catalogue
open Thqse.Sdk.Specification.Contract
open Thqse.Sdk.Specification.Rational
open Thqse.Sdk.Specification.Rows
open Thqse.Sdk.Specification.Rules

type Status =
    | Closed of Decision
    | Pending
    | NoTargetAsked
    | NotApplicable

type Verdict =
    { Status: Status
      IsProvisional: bool
      Reasons: string list
      Parts: (Part * Status) list }

/// Beside the status, and never mixed into it: evidence and issues.
type YearVerdict =
    { Year: int
      OfYear: Verdict
      ToDate: Verdict option
      Evidence: string
      Issues: string list }

type IndicatorVerdict =
    { Fiche: string
      Row: string option
      IsApplicable: bool
      Years: YearVerdict list
      Period: Verdict option }

/// Until the end, what is not met or not known is pending; what is met stays met.
let private status isOpen decision =
    match decision with
    | NotMet | Undetermined when isOpen -> Pending
    | _ -> Closed decision

/// What is met while it is open, and can be undone by what is declared later, is provisional.
let private verdict isOpen canBeUndone judgement =
    match judgement with
    | None -> { Status = NoTargetAsked; IsProvisional = false; Reasons = []; Parts = [] }
    | Some judgement ->
        { Status = status isOpen judgement.Decision
          IsProvisional = isOpen && canBeUndone && judgement.Decision = Met
          Reasons = judgement.Reasons
          Parts = [ for part in judgement.Parts -> part, status isOpen part.Decision ] }

let private isUndoable facts year rule = canBeUndone facts (judge facts year) rule

/// What a cell gives; None as a judgement where nothing is asked.
let private ofCell facts (row: Row) year =
    match row.Cells.TryFind year with
    | None -> verdict false false None
    | Some cell ->
        match judgeCell facts year cell with
        | Exempt -> { Status = NotApplicable; IsProvisional = false; Reasons = [ "below-volume" ]; Parts = [] }
        | Asked judgement -> verdict (facts.IsOpen year) (isUndoable facts year cell.Rule) judgement

/// Required is the sum of what the cells so far ask of the measure that adds up, if any asks a number of it; observed the sum of every year so far. A year in which the cell does not apply counts on neither side;
/// where it is not known whether it applies, nothing is decided.
let private toDate facts (row: Row) year =
    let numbers measure rule =
        match rule with
        | Threshold { Measure = each; Amount = Figure number; SinceStart = false; Is = is } when each = measure -> [ number, is.IsUpper ]
        | _ -> []
    let askedOf measure = [ for KeyValue(each, cell) in row.Cells do for asked in List.collect (numbers measure) (partsOf cell.Rule) -> each, asked ]
    let applies each =
        match row.Cells.TryFind each |> Option.map (judgeCell facts each) with
        | Some Exempt -> false
        | _ -> true
    let counted = [ facts.FirstYear .. year ] |> List.filter applies
    match row.AddsUp |> Option.map (fun measure -> measure, askedOf measure) with
    | Some(measure, asked) when asked |> List.exists (fun (each, _) -> List.contains each counted) ->
        let number = asked |> List.filter (fun (each, _) -> List.contains each counted) |> List.sumBy (snd >> fst)
        let isUpper = asked |> List.exists (snd >> snd)
        let target = { Measure = measure; Amount = Figure number; Is = (if isUpper then AtMost else AtLeast); SinceStart = true }
        let judgement = totalOver facts counted (Threshold target) target number
        let isDoubtful = counted |> List.exists (fun each -> row.Cells.TryFind each |> Option.exists (lacksVolume facts each))
        let undetermined = { judgement with Decision = Undetermined; Reasons = [ "missing-value" ]; Parts = [ for part in judgement.Parts -> { part with Decision = Undetermined } ] }
        Some(Threshold target, (if isDoubtful then undetermined else judgement))
    | _ -> None

/// The stated total, judged in the last year; or the years that ask something, as they stand before any becomes pending. None where nothing is asked.
let private period facts (row: Row) last =
    let judgement year =
        match row.Cells.TryFind year |> Option.map (judgeCell facts year) with
        | Some(Asked judgement) -> judgement
        | Some Exempt | None -> None
    let years = [ for year in row.Cells.Keys do match judgement year with Some each -> year, each | None -> () ]
    /// Of the years that are met, whether each can still be undone.
    let undoable = [ for year, each in years do if each.Decision = Met then facts.IsOpen year && isUndoable facts year row.Cells[year].Rule ]
    let combined (combine: Judgement list -> Judgement) =
        if years.IsEmpty then None else Some { combine (List.map snd years) with Judgement.Parts = [] }
    let judged canBeUndone judgement = judgement |> Option.map (Some >> verdict (facts.IsOpen last) canBeUndone)
    match row.Period with
    | None -> None
    | Some(Judged rule) -> judged (isUndoable facts last rule) (judge facts last rule)
    | Some LastYear -> judged (judgement last |> Option.exists (fun _ -> isUndoable facts last row.Cells[last].Rule)) (judgement last)
    | Some EveryYear -> judged (List.contains true undoable) (combined allOf)
    | Some AnyYear -> judged (not (List.contains false undoable)) (combined anyOf)

let private evidence (fiche: Fiche) year observation =
    match observation with
    | _ when not (fiche.EvidenceYears.Contains year) -> "notRequired"
    | Some { HasEvidence = true } -> "provided"
    | _ -> "missing"

let private issues (fiche: Fiche) observation =
    let isSmall value =
        match value with
        | Quotient(_, denominator) -> denominator >= one && denominator < whole 30
        | _ -> false
    [ match observation with
      | Some said ->
          if fiche.CommentRequired && not said.Values.IsEmpty && not said.HasComment then "comment-required"
          if said.Values.Values |> Seq.exists isSmall then "small-denominator"
      | None -> () ]

let private indicator (catalogue: Catalogue) (contract: Contract) (asOf: DateOnly) (fiche: Fiche) =
    // A year begins on the same day each time, and is closed from the day on which the next one begins, or so many months later.
    let begins year = DateOnly(year, fst catalogue.Begins, snd catalogue.Begins)
    let isOpen year = asOf < (begins (year + 1)).AddMonths fiche.ClosesAfterMonths
    let choice = contract.Choices.TryFind fiche.Key
    // What is declared for a year that has not begun is not seen: the verdicts are those of the date.
    let seen = contract.Observations.TryFind fiche.Key |> Option.defaultValue Map.empty |> Map.filter (fun year _ -> begins year <= asOf)
    let facts =
        { Fiche = fiche
          FirstYear = catalogue.Start
          RaisesCounts = catalogue.RaisesCounts
          IsOpen = isOpen
          Target = choice |> Option.bind (fun choice -> choice.Target)
          ChosenYear = choice |> Option.bind (fun choice -> choice.Year)
          Years = seen }
    let years isApplicable ofYear toDate =
        [ for year in catalogue.Start .. catalogue.End ->
              { Year = year
                OfYear = ofYear year
                ToDate = toDate year
                Evidence = if isApplicable then evidence fiche year (seen.TryFind year) else "notRequired"
                Issues = if isApplicable then issues fiche (seen.TryFind year) else [] } ]
    let nothing _ = None
    match concern catalogue fiche contract with
    | NotConcerned(row, reason) ->
        let ofYear _ = { Status = NotApplicable; IsProvisional = false; Reasons = [ reason ]; Parts = [] }
        { Fiche = fiche.Id; Row = row; IsApplicable = false; Years = years false ofYear nothing; Period = None }
    | OptionMissing | MembershipMissing as missing ->
        let reason = if missing = OptionMissing then "option-missing" else "membership-missing"
        let ofYear year = verdict (isOpen year) false (Some { Decision = Undetermined; Reasons = [ reason ]; Parts = [] })
        { Fiche = fiche.Id; Row = None; IsApplicable = true; Years = years true ofYear nothing; Period = None }
    | Concerned row ->
        let toDate year = toDate facts row year |> Option.map (fun (rule, judgement) -> verdict (isOpen year) (isUndoable facts year rule) (Some judgement))
        { Fiche = fiche.Id
          Row = Some row.Id
          IsApplicable = true
          Years = years true (ofCell facts row) toDate
          Period = period facts row catalogue.End }

/// Without a date, the verdicts are those of the end of the period.
let evaluate isAsked (ordinary: Catalogue) (contract: Contract) asOf =
    let catalogue = if contract.Readings.IsEmpty then ordinary else ordinary.Under contract.Readings
    let date = asOf |> Option.orElse contract.AsOf |> Option.defaultValue (DateOnly.MaxValue)
    catalogue.Fiches |> List.filter isAsked |> List.map (indicator catalogue contract date)
