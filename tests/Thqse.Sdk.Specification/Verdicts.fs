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

/// Required is the sum of what the cells so far ask of the measure that adds up, if any asks a number of it; observed the sum of every year so far.
let private toDate (row: Row) year =
    let numbers measure rule =
        match rule with
        | Threshold target when target.Measure = measure && not target.SinceStart -> [ target.Number ]
        | _ -> []
    let askedOf measure = [ for KeyValue(each, rule) in row.Cells do if each <= year then yield! List.collect (numbers measure) (partsOf rule) ]
    match row.AddsUp |> Option.map (fun measure -> measure, askedOf measure) with
    | Some(measure, asked) when not asked.IsEmpty ->
        Some(Threshold { Measure = measure; Number = List.sum asked; Strictly = false; Times = None; SinceStart = true })
    | _ -> None

/// The stated total, judged in the last year; or the years that ask something, as they stand before any becomes pending. None where nothing is asked.
let private period facts (row: Row) =
    let cells = Map.toList row.Cells
    let years = cells |> List.map (fun (year, rule) -> judge facts year rule)
    let last, lastRule = List.last cells
    /// Of the years that are met, whether each can still be undone.
    let undoable =
        [ for (year, rule), judgement in List.zip cells years do
              if judgement |> Option.exists (fun each -> each.Decision = Met) then
                  facts.IsOpen year && isUndoable facts year rule ]
    let combined (combine: Judgement list -> Judgement) =
        match List.choose id years with
        | [] -> None
        | asked -> Some { combine asked with Judgement.Parts = [] }
    let judged canBeUndone judgement = judgement |> Option.map (Some >> verdict (facts.IsOpen last) canBeUndone)
    match row.Period with
    | None -> None
    | Some(Judged rule) -> judged (isUndoable facts last rule) (judge facts last rule)
    | Some LastYear -> judged (isUndoable facts last lastRule) (List.last years)
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
    // What is declared for a year after that of the date is not seen: the verdicts are those of the date.
    let seen = contract.Observations.TryFind fiche.Id |> Option.defaultValue Map.empty |> Map.filter (fun year _ -> year <= asOf.Year)
    // A year is closed from 1 January of the next one.
    let isOpen year = asOf.Year <= year
    let facts =
        { Fiche = fiche
          FirstYear = catalogue.Start
          RaisesCounts = catalogue.RaisesCounts
          IsOpen = isOpen
          Target = contract.Choices.TryFind fiche.Id |> Option.bind (fun choice -> choice.Target)
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
        let judged year rule = verdict (isOpen year) (isUndoable facts year rule) (judge facts year rule)
        let ofYear year = judged year row.Cells[year]
        let toDate year = toDate row year |> Option.map (judged year)
        { Fiche = fiche.Id
          Row = Some row.Id
          IsApplicable = true
          Years = years true ofYear toDate
          Period = period facts row }

/// Without a date, the verdicts are those of the end of the period.
let evaluate (ordinary: Catalogue) (contract: Contract) asOf =
    let catalogue = if contract.Readings.IsEmpty then ordinary else ordinary.Under contract.Readings
    let date = asOf |> Option.orElse contract.AsOf |> Option.defaultValue (DateOnly(catalogue.End + 1, 1, 1))
    catalogue.Fiches |> List.map (indicator catalogue contract date)
