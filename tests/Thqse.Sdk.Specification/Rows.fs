/// Who is concerned: exactly one row of a target table.
module Thqse.Sdk.Specification.Rows

open Thqse.Sdk.Specification.Catalogue
open Thqse.Sdk.Specification.Contract
open Thqse.Sdk.Specification.Rational

/// Small below 100, medium from 100, large from 500, unless another reading counts 500 as medium.
/// A class that the establishment states, frozen when the contract was signed, wins over the beds.
let private sizeClass (catalogue: Catalogue) establishment =
    match establishment.SizeClass, establishment.Beds with
    | Some stated, _ -> stated
    | None, Some beds when beds >= catalogue.LargeFrom -> "large"
    | None, Some beds when beds >= catalogue.MediumFrom -> "medium"
    | _ -> "small"

/// A condition that a row does not state holds for everybody.
let private concerns catalogue (fiche: Fiche) establishment isMember (row: Row) =
    let who = row.Who
    let among allowed value = Set.isEmpty allowed || Set.contains value allowed
    let stated condition fact = condition = None || condition = Some fact
    let department = defaultArg establishment.Department ""
    among who.Categories establishment.Category
    && among who.Departments department
    && not (who.ExceptDepartments.Contains department)
    && among who.Sizes (sizeClass catalogue establishment)
    && (who.Activities.IsEmpty || not (Set.intersect who.Activities establishment.Activities).IsEmpty)
    && (Set.intersect who.WithoutActivities establishment.Activities).IsEmpty
    && stated who.GhtMember isMember
    && stated who.Engaged (establishment.AlreadyEngaged.Contains fiche.Id)

type Concern =
    | NotConcerned of row: string option * reason: string
    | OptionMissing
    | MembershipMissing
    | Concerned of Row

let private concernOf catalogue (fiche: Fiche) (contract: Contract) isMember =
    let chosen = contract.Choices.TryFind fiche.Id |> Option.bind (fun choice -> choice.Option)
    let rows = fiche.Rows |> List.filter (concerns catalogue fiche contract.Establishment isMember)
    match rows |> List.tryFind (fun row -> row.Who.Option = None || row.Who.Option = chosen) with
    | Some { Id = id; NotApplicable = Some reason } -> NotConcerned(Some id, reason)
    | Some row -> Concerned row
    | None when rows.IsEmpty -> NotConcerned(None, "not-concerned")
    | None -> OptionMissing

/// What is not said is not "no": unless a member and who is none are concerned alike, membership has to be said.
let concern catalogue (fiche: Fiche) (contract: Contract) =
    match contract.Establishment.GhtMember with
    | _ when contract.NotConcerned.Contains fiche.Id -> NotConcerned(None, "declared-not-concerned")
    | Some isMember -> concernOf catalogue fiche contract isMember
    | None ->
        let member', other = concernOf catalogue fiche contract true, concernOf catalogue fiche contract false
        if member' = other then other else MembershipMissing
