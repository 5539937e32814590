using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>
/// The member that tells by which policy for what is not concerned scores were made. It is left out for the default one: such a document is what it has
/// always been.
/// </summary>
internal static class NotConcernedMember
{
    public static FormMember<T, NotConcernedPolicy?> Of<T>(Func<T, NotConcernedPolicy> from) => OptionalValue<T, NotConcernedPolicy>(
        "notConcerned", Kebab<NotConcernedPolicy>(), item => from(item) is var policy and not NotConcernedPolicy.LeftOut ? policy : null);
}
