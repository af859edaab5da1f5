using CsCheck;
using CustomersRock.Site.Feeds;
using Xunit;

namespace CustomersRock.Tests.Site.Feeds;

public sealed class SecurityTextTests
{
    private static readonly SecurityText Text = new()
    {
        Contact = "mailto:security@rocks.example",
        Expires = SecurityText.ExpiresFor(SampleFeed.Day),
        Language = "en",
        Canonical = "https://rocks.example/.well-known/security.txt",
        Policy = "https://rocks.example/security/",
    };

    [Fact]
    public void It_says_whom_to_tell_and_until_when() => Assert.Equal(
        """
        Contact: mailto:security@rocks.example
        Expires: 2027-11-01T00:00:00Z
        Preferred-Languages: en
        Canonical: https://rocks.example/.well-known/security.txt
        Policy: https://rocks.example/security/

        """,
        Written(Text));

    [Fact]
    public void What_is_not_known_is_left_out() => Assert.Equal(
        "Contact: mailto:security@rocks.example\nExpires: 2027-11-01T00:00:00Z\nPreferred-Languages: en\n",
        Written(Text with { Canonical = null, Policy = null }));

    [Fact]
    public void A_line_end_in_a_value_adds_no_field() =>
        Assert.Equal(5, Written(Text with { Policy = "https://rocks.example/\nContact: mailto:thief@elsewhere.example\r\n" }).Count(c => c == '\n'));

    /// <summary>RFC 9116: in the future, and less than a year (section 2.5.5 recommends it). The same for all builds of a month.</summary>
    [Fact]
    public void A_fresh_build_never_expires_soon_and_never_in_more_than_a_year() => Gen.Int[0, 90 * 8766].Select(hours => new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(hours)).Sample(now =>
    {
        var expires = SecurityText.ExpiresFor(now);
        var change = SecurityText.ChangesAfter(now);

        Assert.InRange(expires, now.AddDays(333), now.AddYears(1));
        Assert.True(change > now);
        Assert.Equal(expires, SecurityText.ExpiresFor(change.AddTicks(-1)));
        Assert.NotEqual(expires, SecurityText.ExpiresFor(change));
    });

    private static string Written(SecurityText text) => SampleFeed.Written(buffer => SecurityTextWriter.Write(text, buffer));
}
