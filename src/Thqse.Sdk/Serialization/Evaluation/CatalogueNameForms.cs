using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>Which catalogue a result was made with.</summary>
internal static class CatalogueNameForms
{
    private static readonly FormMember<(string Id, string Version), string> Id = Required("id", Text, ((string Id, string Version) catalogue) => catalogue.Id);
    private static readonly FormMember<(string Id, string Version), string> Version = Required("version", Text, ((string Id, string Version) catalogue) => catalogue.Version);

    public static readonly Form<(string Id, string Version)> Name = new ObjectForm<(string Id, string Version)>([Id, Version], element => (Id.Of(element), Version.Of(element)));
}
