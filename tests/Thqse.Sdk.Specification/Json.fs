/// Reading JSON. What is read has been accepted by a strict reader before: nothing is checked here.
module Thqse.Sdk.Specification.Json

open System.IO
open System.Text.Json

let document (json: string) = JsonDocument.Parse(json).RootElement

let find (name: string) (json: JsonElement) =
    match json.TryGetProperty name with
    | true, value -> Some value
    | _ -> None

let get name json = find name json |> Option.get
let text (json: JsonElement) = json.GetString()
let year (json: JsonElement) = json.GetInt32()
let truth (json: JsonElement) = json.GetBoolean()
let number (json: JsonElement) = Rational.parse (json.GetRawText())
let items (json: JsonElement) = List.ofSeq (json.EnumerateArray())
let members (json: JsonElement) = [ for each in json.EnumerateObject() -> each.Name, each.Value ]

let list name read json = find name json |> Option.map (items >> List.map read) |> Option.defaultValue []
let named name read json = find name json |> Option.map (members >> List.map read) |> Option.defaultValue [] |> Map.ofList
let textOf name json = find name json |> Option.map text
let truthOf name json = find name json |> Option.map truth
let textsOf name json = list name text json |> Set.ofList

/// The parts of a document: each stands in it, or is named there and has a file beside it.
let parts name (folder: string) json =
    let part (each: JsonElement) =
        match each.ValueKind with
        | JsonValueKind.String -> document (File.ReadAllText(Path.Combine(folder, text each + ".json")))
        | _ -> each
    list name part json
