using System.Text.Json.Serialization;

namespace Thqse.Sdk.Policies;

/// <summary>Who validates the axes of a quality policy.</summary>
[JsonConverter(typeof(CodeJsonConverter<PolicyValidator>))]
public enum PolicyValidator
{
    /// <summary>The working group that has drawn up the policy.</summary>
    WorkingGroup = 1,

    /// <summary>The bodies of the establishment.</summary>
    Bodies,

    /// <summary>The users' council (<i>conseil de la vie sociale</i>), one of the bodies.</summary>
    UsersCouncil,
}
