using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>A cell of a target table, judged.</summary>
internal struct JudgedCell
{
    /// <summary>Null when nothing is judged: no target, or not applicable.</summary>
    public Decision? Decision { get; set; }

    /// <summary>Whether too little is counted in the year for the cell to apply.</summary>
    public bool IsExempt { get; set; }

    /// <summary>Whether it is not known if that is so.</summary>
    public bool LacksVolume { get; set; }

    /// <summary>The sum required so far against the sum observed so far; null where numbers do not add up, or nothing has been required yet.</summary>
    public Outcome? ToDate { get; set; }
}
