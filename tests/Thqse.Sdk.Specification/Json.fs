/// Reading JSON. What is read has been accepted by a strict reader before: nothing is checked here.
module Thqse.Sdk.Specification.Json

open System.IO
open System.Text.Json
open System.Text.Json.Nodes

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

let private nodeOf (json: JsonElement) = JsonNode.Parse(json.GetRawText())

let private idOf (item: JsonNode) =
    match item with
    | :? JsonObject as each when each.ContainsKey "id" -> Some(each["id"].GetValue<string>())
    | _ -> None

/// A document with a merge patch (RFC 7396); the items of a list are changed by their identifiers, and one that says an identifier of its own is added.
let rec private mergedNode (target: JsonNode) (patch: JsonElement) : JsonNode =
    match patch.ValueKind, target with
    | JsonValueKind.Object, (:? JsonArray as items) ->
        let change item = idOf item |> Option.bind (fun id -> find id patch)
        let known = items |> Seq.choose idOf |> Set.ofSeq
        [| for item in items do
               match change item with
               | Some gone when gone.ValueKind = JsonValueKind.Null -> ()
               | Some changes -> mergedNode item changes
               | None -> item.DeepClone()
           for name, added in members patch do
               if not (known.Contains name) && added.ValueKind = JsonValueKind.Object && textOf "id" added = Some name then mergedNode null added |]
        |> JsonArray
        :> JsonNode
    | JsonValueKind.Object, _ ->
        let result = match target with :? JsonObject as old -> old.DeepClone().AsObject() | _ -> JsonObject()
        for name, changes in members patch do
            let old = if result.ContainsKey name then result[name] else null
            result.Remove name |> ignore
            if changes.ValueKind <> JsonValueKind.Null then result[name] <- mergedNode old changes
        result
    | _ -> nodeOf patch

let merged (json: JsonElement) patch = document ((mergedNode (nodeOf json) patch).ToJsonString())

/// The parts of a document: each stands in it, or is named there and has a file beside it.
let parts name (folder: string) json =
    let part (each: JsonElement) =
        match each.ValueKind with
        | JsonValueKind.String -> document (File.ReadAllText(Path.Combine(folder, text each + ".json")))
        | _ -> each
    list name part json
