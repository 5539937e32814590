using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>What a result was made from: catalogue, engine, date, readings, establishment.</summary>
/// <typeparam name="T">What tells it: an evaluation, or one that was published.</typeparam>
internal sealed class EnvelopeForms<T>(
    Func<T, (string Id, string Version)> catalogue,
    Func<T, string> engine,
    Func<T, LocalDate> asOf,
    Func<T, IReadOnlyList<ReadingId>> readings,
    Func<T, Establishment> establishment,
    Func<T, Language, IReadOnlyList<PublishedNotice>> notices)
{
    public FormMember<T, (string Id, string Version)> Catalogue { get; } = Required("catalogue", CatalogueNameForms.Name, catalogue);

    public FormMember<T, string> Engine { get; } = Required("engine", Text, engine);

    public FormMember<T, LocalDate> AsOf { get; } = Required("asOf", DocumentDates.Form, asOf);

    public FormMember<T, IReadOnlyList<ReadingId>> Readings { get; } = Required("readings", ReadingForms.OfResult, readings);

    public FormMember<T, Establishment> Establishment { get; } = Required("establishment", (Form<Establishment>)EstablishmentForms.OfResult, establishment);

    public FormMember<T, IReadOnlyList<PublishedNotice>> Notices { get; } = Required("notices", List(NoticeForms.Notice), notices);

    public FormMember<T>[] All => [Catalogue, Engine, AsOf, Readings, Establishment, Notices];
}
