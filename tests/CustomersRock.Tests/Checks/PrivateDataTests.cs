using System.Text;
using CsCheck;
using CustomersRock.Content.Checks;
using Xunit;

namespace CustomersRock.Tests.Checks;

public sealed class PrivateDataTests
{
    [Theory]
    [InlineData("Write to ann.lee+x@mail.test.", "Mail ann.lee+x@mail.test")]
    [InlineData("ann@mail.co.uk", "Mail ann@mail.co.uk")]
    [InlineData("<a href=\"mailto:ann@mail.test\">write</a> ben@mail.test", "Mail ben@mail.test")]
    [InlineData("+44 20 7946 0018", "Phone +44 20 7946 0018")]
    [InlineData("+442079460018!", "Phone +442079460018")]
    [InlineData("(020) 7946 0018", "Phone (020) 7946 0018")]
    [InlineData("(415) 555-2671", "Phone (415) 555-2671")]
    [InlineData("call 415-555-2671 now", "Phone 415-555-2671")]
    [InlineData("call 415.555.2671.", "Phone 415.555.2671")]
    [InlineData("1-800-555-2671", "Phone 1-800-555-2671")]
    [InlineData("0800 123 4567", "Phone 0800 123 4567")]
    [InlineData("06 12 34 56 78", "Phone 06 12 34 56 78")]
    [InlineData("4111111111111111", "Card 4111111111111111")]
    [InlineData("5500-0000-0000-0004.", "Card 5500-0000-0000-0004")]
    [InlineData("3782 822463 10005", "Card 3782 822463 10005")]
    public void Private_data_is_found(string html, string find) => Assert.Equal(find, Find(html).Single());

    [Theory]
    [InlineData("@SainsburysHelp said so")]
    [InlineData("ann@localhost, a@b.c, x @ y.z")]
    [InlineData("ann@example.com and ben@mail.example")]
    [InlineData("in 1999 2000 2001 2002 2003 2004")]
    [InlineData("on 2012-08-14 and 14/08/2012 and 14.08.2012 at 09.30")]
    [InlineData("1,000,000,000 and £10000000 and 3.14159265358")]
    [InlineData("ISBN 978-0-306-40615-7, 0-306-40615-2")]
    [InlineData("order #4111111111111111")]
    [InlineData("4111111111111112")]
    [InlineData("4111 11")]
    [InlineData("room 0123")]
    [InlineData("<a href=\"https://a.example/4111111111111111?+442079460018&ann@mail.test\">there</a>")]
    [InlineData("<img alt=\"4111111111111111")]
    [InlineData("10 10 10 10 10 10 10 10 10 10 10 10")]
    [InlineData("")]
    public void Dates_sums_and_addresses_of_pages_are_left_in_peace(string html) => Assert.Empty(Find(html));

    [Fact]
    public void No_text_breaks_the_search() =>
        Gen.Char["<>@.+-() /0123456789ab\"é"].Array[0, 80].Select(c => new string(c)).Sample(
            text =>
            {
                foreach (var find in Find(text))
                    Assert.Contains(find[(find.IndexOf(' ', StringComparison.Ordinal) + 1)..], text, StringComparison.Ordinal);
            },
            iter: 20_000);

    [Fact]
    public void Hostile_text_costs_no_more_than_its_length()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Find(string.Concat(Enumerable.Repeat("a@", 500_000)));
        Find(string.Concat(Enumerable.Repeat("1 ", 500_000)));
        Find(new string('1', 1_000_000));
        Find(new string('@', 1_000_000));
        Find(string.Concat(Enumerable.Repeat("<1", 500_000)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
    }

    private static IEnumerable<string> Find(string html)
    {
        List<PrivateFind>? found = null;
        PrivateData.Find(Encoding.UTF8.GetBytes(html), ref found);
        return (found ?? []).Select(f => $"{f.Kind} {f.Text}");
    }
}
