using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Snippets;

internal static class RunAQualityPolicy
{
    public static void Run()
    {
        #region Show
        var policy = QualityPolicyDocument.Read(File.ReadAllText("samples/data/quality-policy-ehpad-des-saules.json")).PolicyOrThrow();
        var state = policy.At(new LocalDate(2026, 7, 1));
        Console.WriteLine($"{state.Step!.Id}: next {string.Join(", ", state.Next.Select(task => task.Id))}, late {string.Join(", ", state.LateTasks.Select(task => task.Id))}");
        foreach (var axis in state.AxesToValidate)
        {
            Console.WriteLine($"{axis.Axis.Id} awaits {string.Join(", ", axis.Missing.Select(each => each.Label(Language.English)))}");
        }
        #endregion
    }
}
