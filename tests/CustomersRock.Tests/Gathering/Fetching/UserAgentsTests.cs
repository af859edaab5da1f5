using CustomersRock.Gathering.Fetching;
using Xunit;

namespace CustomersRock.Tests.Gathering.Fetching;

public sealed class UserAgentsTests
{
    [Theory]
    [InlineData("0.1.0", "https://example.org", "CustomersRock/0.1.0 (+https://example.org/sources/)")]
    [InlineData("0.1.0+abc123", "https://example.org/rock/", "CustomersRock/0.1.0 (+https://example.org/rock/sources/)")]
    [InlineData("1.0.0-beta.2", "https://example.org/?q#f", "CustomersRock/1.0.0-beta.2 (+https://example.org/sources/)")]
    [InlineData("1\r\nX: y", "https://example.org/(a)", "CustomersRock/1Xy (+https://example.org/%28a%29/sources/)")]
    [InlineData("0.1.0", null, "CustomersRock/0.1.0")]
    public void We_say_who_we_are_and_where_to_read_more(string version, string? site, string expected) =>
        Assert.Equal(expected, UserAgents.Default(version, site is null ? null : new Uri(site)));
}
