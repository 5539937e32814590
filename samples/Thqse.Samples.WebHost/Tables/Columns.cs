using System.ComponentModel;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;
using Thqse.Sdk;

/// <summary>An identifier as its text.</summary>
internal sealed class IdentifierColumn<T>() : ValueConverter<T, string>(
    identifier => identifier.ToString()!,
    text => (T)TypeDescriptor.GetConverter(typeof(T)).ConvertFromInvariantString(text)!)
    where T : struct;

/// <summary>A value of an enumeration as the code that documents have: it stays what it is when the enumeration grows.</summary>
internal sealed class CodeColumn<T>() : ValueConverter<T, string>(value => value.ToCode(), code => EnumerationCodes.ParseCode<T>(code))
    where T : struct, Enum;

/// <summary>A value of several kinds as documents have it, which tell them apart: 620, true, "public".</summary>
internal sealed class JsonColumn<T>() : ValueConverter<T, string>(value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default), text => JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Default)!)
    where T : class;

/// <summary>A date as ISO 8601 has it: it compares and sorts as a date in every database.</summary>
internal sealed class DateColumn() : ValueConverter<LocalDate, string>(date => LocalDatePattern.Iso.Format(date), text => LocalDatePattern.Iso.Parse(text).Value);

/// <summary>A moment as milliseconds since 1970 in UTC: SQLite does not sort moments with an offset, PostgreSQL refuses one that is not zero.</summary>
internal sealed class MomentColumn() : ValueConverter<Instant, long>(moment => moment.ToUnixTimeMilliseconds(), number => Instant.FromUnixTimeMilliseconds(number));
