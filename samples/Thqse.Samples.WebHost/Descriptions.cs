using Microsoft.OpenApi;

/// <summary>What the description of the service says of an endpoint. The bodies are described by the schemas of the documents, which this host gives itself.</summary>
internal static class Descriptions
{
    public static void Describe(this RouteHandlerBuilder endpoint, string summary, string received, string given) => endpoint
        .WithSummary(summary)
        .Accepts<object>("application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            foreach (var parameter in operation.Parameters!.OfType<OpenApiParameter>())
            {
                parameter.Schema = parameter.Name == "asOf" ? new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" } : new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["fr", "en"] };
            }

            foreach (var (_, problem) in operation.Responses!.Where(response => response.Key is "400" or "422").SelectMany(response => response.Value.Content!))
            {
                problem.Schema = new OpenApiSchema { AllOf = [problem.Schema!, new OpenApiSchema { Properties = new Dictionary<string, IOpenApiSchema> { ["diagnostics"] = SchemaAt("diagnostics#/properties/diagnostics"), ["diagnosticCount"] = new OpenApiSchema { Type = JsonSchemaType.Integer } } }] };
            }

            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = Json(received) };
            operation.Responses!["200"] = new OpenApiResponse { Description = "The document " + given + ".", Content = Json(given) };
            return Task.CompletedTask;
        });

    private static Dictionary<string, OpenApiMediaType> Json(string name) => new() { ["application/json"] = new() { Schema = SchemaAt(name) } };

    // Seen from the description, so that it also holds behind a prefix.
    private static OpenApiSchema SchemaAt(string place) => new() { Extensions = new Dictionary<string, IOpenApiExtension> { ["$ref"] = new JsonNodeExtension("../schemas/" + place) } };
}
