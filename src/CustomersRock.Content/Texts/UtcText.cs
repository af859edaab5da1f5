using System.Globalization;

namespace CustomersRock.Content.Texts;

/// <summary>Instants as people read them: in UTC, the same on every machine.</summary>
public static class UtcText
{
    /// <summary><c>2026-11-24</c>.</summary>
    public static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>2026-11-24 08:00 UTC</c>.</summary>
    public static string Minute(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary><c>2026-11-24T08:00:00Z</c>, as files have it (ISO 8601).</summary>
    public static string Second(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
