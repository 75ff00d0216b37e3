using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace RokPortal.Data.Conventions;

/// <summary>Instants are UTC in the database and say so when read; a local time is never stored by mistake.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Utc ? value : value.ToUniversalTime(),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
