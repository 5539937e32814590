/// Who is concerned: exactly one row of a target table.
module Thqse.Sdk.Specification.Rows

open Thqse.Sdk.Specification.Catalogue
open Thqse.Sdk.Specification.Contract
open Thqse.Sdk.Specification.Rational

/// By the number of beds, or of what else the catalogue counts, each class from its number on.
/// A class that the establishment states, frozen when the contract was signed, wins.
let private sizeClass (catalogue: Catalogue) (establishment: Establishment) =
    let counted =
        match catalogue.SizedBy with
        | None -> establishment.Beds
        | Some id -> match establishment.Attributes.TryFind id with Some(Amount number) -> Some number | _ -> None
    let ofNumber number = catalogue.Sizes |> List.filter (fun (_, from) -> from <= number) |> List.last |> fst
    establishment.SizeClass |> Option.orElse (Option.map ofNumber counted)

/// What is not said fulfils nothing: where it could decide, the contract is refused before it comes here.
let private fulfils (establishment: Establishment) id condition =
    match establishment.Attributes.TryFind id, condition with
    | Some(Amount number), From(atLeast, below) -> Option.forall (fun least -> number >= least) atLeast && Option.forall (fun limit -> number < limit) below
    | Some(YesNo answer), Answers asked -> answer = asked
    | Some(Named value), OneOf values -> values.Contains value
    | _ -> false

/// A condition that a row does not state holds for everybody.
let private concerns catalogue (fiche: Fiche) (establishment: Establishment) isMember (row: Row) =
    let who = row.Who
    let among allowed value = Set.isEmpty allowed || Set.contains value allowed
    let stated condition fact = condition = None || condition = Some fact
    let department = defaultArg establishment.Department ""
    among who.Categories establishment.Category
    && among who.Departments department
    && not (who.ExceptDepartments.Contains department)
    && (who.Sizes.IsEmpty || sizeClass catalogue establishment |> Option.exists who.Sizes.Contains)
    && (who.Activities.IsEmpty || not (Set.intersect who.Activities establishment.Activities).IsEmpty)
    && (Set.intersect who.WithoutActivities establishment.Activities).IsEmpty
    && stated who.GhtMember isMember
    && stated who.Engaged (establishment.AlreadyEngaged.Contains fiche.Key)
    && Map.forall (fulfils establishment) who.Attributes

type Concern =
    | NotConcerned of row: string option * reason: string
    | OptionMissing
    | MembershipMissing
    | Concerned of Row

let private concernOf catalogue (fiche: Fiche) (contract: Contract) isMember =
    let chosen = contract.Choices.TryFind fiche.Key |> Option.bind (fun choice -> choice.Option)
    let rows = fiche.Rows |> List.filter (concerns catalogue fiche contract.Establishment isMember)
    match rows |> List.tryFind (fun row -> row.Who.Option = None || row.Who.Option = chosen) with
    | Some { Id = id; NotApplicable = Some reason } -> NotConcerned(Some id, reason)
    | Some row -> Concerned row
    | None when rows.IsEmpty -> NotConcerned(None, "not-concerned")
    | None -> OptionMissing

/// What is not said is not "no": unless a member and who is none are concerned alike, membership has to be said.
let concern catalogue (fiche: Fiche) (contract: Contract) =
    match contract.Establishment.GhtMember with
    | _ when contract.NotConcerned.Contains fiche.Key -> NotConcerned(None, "declared-not-concerned")
    | Some isMember -> concernOf catalogue fiche contract isMember
    | None ->
        let member', other = concernOf catalogue fiche contract true, concernOf catalogue fiche contract false
        if member' = other then other else MembershipMissing
