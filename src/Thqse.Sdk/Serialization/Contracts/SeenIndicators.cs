using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>The indicators that an object of a document has named so far: each once, whichever spelling of it the catalogue understands.</summary>
internal sealed class SeenIndicators(DiagnosticBag diagnostics)
{
    private readonly HashSet<IndicatorId> indicators = [];
    private readonly HashSet<IndicatorId> spellings = [];

    /// <summary>Whether an indicator is named for the first time; a diagnostic when it is not.</summary>
    /// <param name="indicator">The indicator as the catalogue spells it.</param>
    /// <param name="name">How the document spells it, which is an identifier.</param>
    /// <param name="path">The place of the member.</param>
    public bool Add(IndicatorId indicator, string name, JsonPath path)
    {
        // What differs in capitals and zeros only has been reported by the shape of the object.
        var isNewSpelling = spellings.Add(IndicatorId.Parse(name));
        if (indicators.Add(indicator))
        {
            return true;
        }

        if (isNewSpelling)
        {
            diagnostics.Add(DiagnosticCode.DuplicateMember, path, name);
        }

        return false;
    }
}
