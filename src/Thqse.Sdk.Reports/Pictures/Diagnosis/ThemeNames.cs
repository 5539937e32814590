using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Reports.Pictures.Diagnosis;

/// <summary>The names of pillars and themes, which a score card knows by identifier only.</summary>
internal sealed class ThemeNames(Referential referential, Language language)
{
    public string Pillar(string id) => referential.Pillars.FirstOrDefault(each => each.Id == id)?.Label[language] ?? id;

    public string Theme(string id) => referential.Themes.FirstOrDefault(each => each.Id == id)?.Label[language] ?? id;
}
