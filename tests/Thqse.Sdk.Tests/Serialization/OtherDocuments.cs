using System.Text;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Serialization;

/// <summary>Documents of programmes, quality policies and cooperation groups, good and bad, that stand beside the tests or that the package carries.</summary>
internal static class OtherDocuments
{
    public static IReadOnlyList<(string Name, string Format, byte[] Bytes)> All { get; } =
    [
        .. Broken("Programmes/Broken", "programme"),
        .. Broken("Policies/Broken", "quality-policy"),
        .. Broken("Cooperation/Groups/Broken", "cooperation"),
        .. Broken("Cooperation/Registers/Broken", "member-register"),
        .. Programme.Shipped.Select(programme => ("shipped programme " + programme.Id, "programme", Encoding.UTF8.GetBytes(ProgrammeDocument.Write(programme)))),
        ("shipped cooperation group", "cooperation", Encoding.UTF8.GetBytes(CooperationDocument.Write(CooperationGroup.Nes2023))),
        .. Sound("Programmes", "programme"), .. Sound("Policies", "quality-policy"), .. Sound("Cooperation/Groups", "cooperation"), .. Sound("Cooperation/Registers", "member-register"),
    ];

    private static IEnumerable<(string Name, string Format, byte[] Bytes)> Broken(string folder, string format)
        => BrokenDocument.In(folder).Select(broken => ($"{folder}/{broken.Name}", format, broken.Utf8));

    private static IEnumerable<(string Name, string Format, byte[] Bytes)> Sound(string folder, string format)
        => [(folder + "/sound", format, File.ReadAllBytes(TestFiles.Path([.. folder.Split('/'), "sound.json"])))];
}
