using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>The sections of a fiche.</summary>
[JsonConverter(typeof(CodeJsonConverter<SectionKind>))]
public enum SectionKind
{
    /// <summary>Identifier, label and strategic objective.</summary>
    Identity = 1,

    /// <summary>Context and justification.</summary>
    Context,

    /// <summary>Description of the strategic objective.</summary>
    Objective,

    /// <summary>Description of the indicator: definition, duration, partners, steering.</summary>
    Indicator,

    /// <summary>Type of the indicator: formula, unit.</summary>
    Type,

    /// <summary>Where the data come from.</summary>
    DataSources,

    /// <summary>What is counted and what is not.</summary>
    Perimeter,

    /// <summary>The target table.</summary>
    Targets,

    /// <summary>Good practice, examples of action.</summary>
    GoodPractice,

    /// <summary>Collection, follow-up and evidence.</summary>
    FollowUp,
}
