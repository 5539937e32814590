using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Thqse.Cli.CommandLines;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cpom.Comparisons;

/// <summary>
/// What could be otherwise about an establishment. What is typed takes the place of the member in the document, which is then read as any other: whoever mistypes is told what a document would be told.
/// </summary>
internal sealed class WhatIfArguments
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly Option<string[]> readings;
    private readonly (Option<string?> Option, Func<string, JsonNode?> Value, string Member)[] members;

    public WhatIfArguments(Session session, Command command)
    {
        var language = session.Language;
        members =
        [
            (SharedArguments.Value("--beds", "N", language.Say("Le nombre de lits que l'établissement aurait.", "The number of beds that the establishment would have.")), NumberOrText, "beds"),
            (SharedArguments.Value("--size-class", "S", language.Say("La classe de taille qu'il aurait, par exemple small.", "The size class that it would have, for example small.")), text => text, "sizeClass"),
            (SharedArguments.Value("--category", "C", language.Say("La catégorie qu'il aurait, par exemple espic.", "The category that it would have, for example espic.")), text => text, "category"),
            (SharedArguments.Value("--department", "D", language.Say("Le département où il serait, par exemple 31.", "The department where it would be, for example 31.")), text => text, "department"),
            (SharedArguments.Value("--activities", "A,B", language.Say("Les activités qu'il aurait, par exemple mco,had.", "The activities that it would have, for example mco,had.")), List, "activities"),
        ];
        foreach (var (option, _, _) in members)
        {
            command.Add(option);
        }

        readings = ReadingArgument.Option(language);
        command.Add(readings);
    }

    public bool ChangeAnything(ParseResult parsed) => members.Any(member => parsed.GetValue(member.Option) is not null) || Readings(parsed).Length > 0;

    /// <summary>The document of the contract as it would be.</summary>
    public byte[] Applied(CpomContract contract, ParseResult parsed)
    {
        var document = JsonNode.Parse(ContractDocument.Write(contract))!;
        var establishment = document["establishment"]!.AsObject();
        foreach (var (option, value, member) in members)
        {
            if (parsed.GetValue(option) is { } text)
            {
                establishment[member] = value(text);
            }
        }

        var typed = Readings(parsed);
        if (typed.Length > 0)
        {
            Add(typed, document.AsObject());
        }

        // Other beds are of another size, whatever class was stated before.
        if (parsed.GetValue(members[0].Option) is not null && parsed.GetValue(members[1].Option) is null)
        {
            establishment.Remove("sizeClass");
        }

        return Encoding.UTF8.GetBytes(document.ToJsonString(Indented));
    }

    private string[] Readings(ParseResult parsed) => parsed.Several(readings);

    /// <summary>The readings that are typed, beside those that the contract asks for; by indicator, as a document says them.</summary>
    private static void Add(string[] typed, JsonObject document)
    {
        var all = document["readings"] as JsonObject ?? [];
        document["readings"] = all;
        foreach (var parts in typed.Select(text => text.Split('=', 2)))
        {
            var (owner, id) = (parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : string.Empty);
            var own = all[owner] switch
            {
                JsonArray several => several,
                JsonValue one => [one.GetValue<string>()],
                _ => [],
            };
            own.Add((JsonNode)id);
            all[owner] = own;
        }
    }

    private static JsonNode NumberOrText(string text)
        => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(text);

    private static JsonArray List(string text) => [.. text.Split(',').Select(each => (JsonNode)each.Trim())];
}
