using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>The legal family of an establishment, which decides the rows of several target tables.</summary>
[JsonConverter(typeof(CodeJsonConverter<EstablishmentCategory>))]
[KebabCodes]
public enum EstablishmentCategory
{
    /// <summary>A university hospital (<i>centre hospitalier universitaire</i>).</summary>
    Chu = 1,

    /// <summary>A general public hospital (<i>centre hospitalier</i>).</summary>
    Ch,

    /// <summary>A private non-profit establishment of collective interest (<i>ESPIC</i>).</summary>
    Espic,

    /// <summary>A private for-profit clinic.</summary>
    Clinic,

    /// <summary>A medico-social establishment or service (<i>ESSMS</i>); it answers diagnoses and signs no contract of this kind.</summary>
    MedicoSocial,
}
