using System.Text.Json.Serialization;
using Thqse.Sdk.Json;

namespace Thqse.Sdk;

/// <summary>
/// Something that was accepted and that somebody should look at. It changes no verdict and no score. Immutable.
/// Its sentence is made from these, in French or English, by the messages of the package.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<Notice>))]
public sealed class Notice
{
    internal const string Observations = "observations";

    internal Notice(NoticeCode code, JsonPath place, string value, params string[] beside)
    {
        Code = code;
        Pointer = place.ToString();
        Indicator = place.Names.FirstOrDefault() == Observations ? place.Names.ElementAtOrDefault(1) : null;
        Value = value;
        Beside = Array.AsReadOnly(beside);
    }

    /// <summary>What it is about.</summary>
    public NoticeCode Code { get; }

    /// <summary>The place in the contract or the response, as a JSON pointer (RFC 6901): the member, or the object that lacks one; "" is the whole document.</summary>
    public string Pointer { get; }

    /// <summary>The indicator in whose observations it is, by its identifier as the contract spells it; null for what is elsewhere.</summary>
    public string? Indicator { get; }

    /// <summary>The value or the name that looks odd, or the member that is not there, as text.</summary>
    public string Value { get; }

    /// <summary>
    /// What it is compared with, as texts that no culture changes; may be empty. Of something assumed, what it is taken for; of a department, the FINESS number; of a size class, the beds and their class;
    /// of a year, the as-of date; of a fraction, what is asked and what was probably meant, of a chosen one the latter alone, of one beside another year the rate of that year, what was probably meant and the year; of an unusual change, the last year declared before and its count;
    /// of what is not asked because the contract takes it out, "notConcerned".
    /// </summary>
    public IReadOnlyList<string> Beside { get; }

    /// <summary>Code, place and value for a log, such as "NotAsked /observations/CPOM_OS_12: CPOM_OS_12".</summary>
    public override string ToString() => $"{Code} {(Pointer.Length == 0 ? "(document)" : Pointer)}: {Value}";
}
