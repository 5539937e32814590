using Thqse.Sdk.Programmes.Loading;

namespace Thqse.Sdk.Programmes;

/// <content>The programmes that the package ships, as their sources knew them. Each is loaded once, on first use.</content>
public sealed partial class Programme
{
    private static readonly Lazy<Programme> Sons = Embedded("sons-hospital-wave-2");
    private static readonly Lazy<Programme> HopEn = Embedded("hop-en-2");
    private static readonly Lazy<Programme> CareProgramme = Embedded("care");
    private static readonly Lazy<Programme> MonEspaceSante = Embedded("mon-espace-sante-trials");
    private static readonly Lazy<Programme> Collective = Embedded("thqse-normandy-2024");
    private static readonly Lazy<Programme> Markets = Embedded("nes-markets");
    private static readonly Lazy<Programme> Sun = Embedded("sun-es");
    private static readonly Lazy<Programme> Tods = Embedded("tods-2024");
    private static readonly Lazy<Programme> Cyber = Embedded("cyber-june-2024");

    private static readonly Lazy<IReadOnlyList<Programme>> All = new(() =>
        [SonsHospitalWave2, HopEn2, Care, MonEspaceSanteTrials, ThqseNormandy2024, NesMarkets, SunEs, Tods2024, CyberJune2024]);

    /// <summary>SONS, the funding of software updates of Ségur, hospitals, wave 2.</summary>
    public static Programme SonsHospitalWave2 => Sons.Value;

    /// <summary>HOP'EN 2, the funding of the digital transformation of hospitals.</summary>
    public static Programme HopEn2 => HopEn.Value;

    /// <summary>CaRE, the programme on cybersecurity.</summary>
    public static Programme Care => CareProgramme.Value;

    /// <summary>The trials of Mon espace santé, in hospitals and in medico-social establishments, with the opening of its agenda.</summary>
    public static Programme MonEspaceSanteTrials => MonEspaceSante.Value;

    /// <summary>The collective THQSE self-diagnosis of Normandy, 2024 to 2025.</summary>
    public static Programme ThqseNormandy2024 => Collective.Value;

    /// <summary>The markets that Normand'e-Santé opened to its members, with their ends.</summary>
    public static Programme NesMarkets => Markets.Value;

    /// <summary>The last window of SUN-ES, the funding of uses that HOP'EN 2 follows.</summary>
    public static Programme SunEs => Sun.Value;

    /// <summary>TODS, the directory of telehealth offers of Normandy: until when an offer could be withdrawn.</summary>
    public static Programme Tods2024 => Tods.Value;

    /// <summary>The events on cybersecurity of June 2024 in Normandy.</summary>
    public static Programme CyberJune2024 => Cyber.Value;

    /// <summary>The programmes that the package ships, as their sources knew them. Loaded once, on first use.</summary>
    public static IReadOnlyList<Programme> Shipped => All.Value;

    private static Lazy<Programme> Embedded(string name) => new(() => ProgrammeLoader.FromEmbedded(name));
}
