using Thqse.Sdk.Programmes.Loading;

namespace Thqse.Sdk.Programmes;

/// <summary>The programmes that the package ships, as their sources knew them. Each is loaded once, on first use.</summary>
public static class ShippedProgrammes
{
    private static readonly Lazy<Programme> Sons = Shipped("sons-hospital-wave-2");
    private static readonly Lazy<Programme> HopEn = Shipped("hop-en-2");
    private static readonly Lazy<Programme> CareProgramme = Shipped("care");
    private static readonly Lazy<Programme> MonEspaceSante = Shipped("mon-espace-sante-trials");
    private static readonly Lazy<Programme> Collective = Shipped("thqse-normandy-2024");
    private static readonly Lazy<Programme> Markets = Shipped("nes-markets");
    private static readonly Lazy<Programme> Sun = Shipped("sun-es");
    private static readonly Lazy<Programme> Tods = Shipped("tods-2024");
    private static readonly Lazy<Programme> Cyber = Shipped("cyber-june-2024");

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

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Programme> All => [SonsHospitalWave2, HopEn2, Care, MonEspaceSanteTrials, ThqseNormandy2024, NesMarkets, SunEs, Tods2024, CyberJune2024];

    private static Lazy<Programme> Shipped(string name) => new(() => ProgrammeLoader.FromEmbedded(name));
}
