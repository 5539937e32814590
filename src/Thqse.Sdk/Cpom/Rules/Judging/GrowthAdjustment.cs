namespace Thqse.Sdk.Cpom.Rules;

/// <summary>What made the figure required by a growth of the one it asked: each has its own words.</summary>
internal enum GrowthAdjustment : byte
{
    None,

    /// <summary>To the nearest unit.</summary>
    Rounded,

    /// <summary>To one more than the reference: rounded, it would have asked for no growth.</summary>
    Raised,

    /// <summary>To the nearest unit, which asks for no growth, or no decrease: one more, or one less, would be asked at least under another reading.</summary>
    Unmoved,

    /// <summary>To 100 %: a proportion cannot be above.</summary>
    Capped,

    /// <summary>To one less than the reference: rounded, it would have asked for no decrease.</summary>
    Lowered,

    /// <summary>To zero: nothing can be below.</summary>
    Floored,
}
