using System.Net;
using System.Text;
using Xunit;

namespace CustomersRock.Tests.Desk;

/// <summary>Who is let in.</summary>
public sealed class DeskDoorTests : IAsyncLifetime
{
    private readonly DeskSite site = DeskSite.OfTen();
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private string token = "";
    private string item = "";

    private string Origin => site.Address.TrimEnd('/');

    public async ValueTask InitializeAsync()
    {
        await site.Start();
        var page = await client.GetStringAsync(site.Address);
        (token, item) = (Field(page, "token"), Field(page, "item"));
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task A_form_of_the_desk_itself_is_taken_and_followed_by_a_page()
    {
        using var answer = await Send();
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("\"verdict\":\"rejected\"", site.Decisions, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost")] // the right name with the port of another server
    [InlineData("192.168.1.5")]
    public async Task Another_Host_is_misdirected(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, site.Address) { Headers = { Host = host } };
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example", null)]
    [InlineData("null", null)]
    [InlineData("null", "same-origin")]
    [InlineData("http://localhost", null)]
    [InlineData("https://localhost:{port}", null)]
    [InlineData("http://127.0.0.1:{port}", null)]
    [InlineData("http://evil.example:{port}", null)]
    [InlineData(null, null)]
    [InlineData(null, "cross-site")]
    [InlineData(null, "same-site")] // another port of this machine
    [InlineData(null, "none")]
    [InlineData("{own}", "cross-site")]
    public async Task A_form_from_elsewhere_is_refused(string? origin, string? fetchSite)
    {
        origin = origin?.Replace("{port}", new Uri(site.Address).Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{own}", Origin, StringComparison.Ordinal);
        using var answer = await Send(origin: origin ?? "", fetchSite: fetchSite);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(site.Decisions);
    }

    [Fact]
    public async Task A_browser_that_sends_no_Origin_but_says_same_origin_is_let_in()
    {
        using var answer = await Send(origin: "", fetchSite: "same-origin");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public async Task A_form_without_the_token_of_this_run_does_nothing(string wrong)
    {
        using var answer = await Send(given: wrong);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("an earlier run", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(site.Decisions);
    }

    [Fact]
    public async Task Each_run_has_a_token_of_its_own()
    {
        await using var other = await new DeskSite().With("evening-post", "one", "One", "A text.").Start();
        Assert.NotEqual(token, Field(await client.GetStringAsync(other.Address), "token"));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task Anything_but_a_form_is_refused(string type)
    {
        using var answer = await Send(type: type);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Empty(site.Decisions);
    }

    [Fact]
    public async Task A_form_that_is_too_large_or_has_too_many_fields_is_refused()
    {
        using var large = await Send(more: "&note=" + new string('x', 100_000));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        using var many = await Send(more: string.Concat(Enumerable.Repeat("&theme=a", 500)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, many.StatusCode);
        Assert.Empty(site.Decisions);
    }

    [Theory]
    [InlineData("DELETE", "accept", 405)]
    [InlineData("PUT", "accept", 405)]
    [InlineData("GET", "accept", 404)]
    [InlineData("GET", "site/../settings.yml", 404)]
    [InlineData("GET", "site/%2e%2e/settings.yml", 404)]
    [InlineData("GET", "item?item=nothing", 404)]
    [InlineData("GET", "desk.js", 200)]
    [InlineData("GET", "site/style.css", 200)]
    [InlineData("HEAD", "", 200)]
    public async Task Only_what_the_desk_has_is_answered(string method, string path, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), site.Address + path);
        using var answer = await client.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no-such-page")]
    [InlineData("desk.css")]
    [InlineData("item?item=nothing")]
    public async Task Every_answer_forbids_frames_foreign_scripts_and_keeping(string path)
    {
        using var answer = await client.GetAsync(site.Address + path);
        string Header(string name) => Assert.Single(answer.Headers.GetValues(name));
        Assert.Equal("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'", Header("Content-Security-Policy"));
        Assert.Equal("DENY", Header("X-Frame-Options"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header("Referrer-Policy"));
        Assert.Equal("no-store", Header("Cache-Control"));
    }

    [Fact]
    public async Task The_address_puts_no_words_into_the_mouth_of_the_desk()
    {
        var page = await client.GetStringAsync(site.Address + "?said=You%20have%20won&item=");
        Assert.DoesNotContain("You have won", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Snoozing_for_another_time_than_offered_does_nothing()
    {
        using var answer = await Send(path: "snooze", more: "&days=36500");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Empty(site.Decisions);
    }

    private async Task<HttpResponseMessage> Send(
        string? origin = null, string? fetchSite = null, string? given = null, string type = "application/x-www-form-urlencoded", string more = "", string path = "reject")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, site.Address + path)
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes($"token={given ?? token}&item={item}&reason=thin{more}")),
        };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        origin ??= Origin;
        if (origin.Length > 0)
            request.Headers.TryAddWithoutValidation("Origin", origin);

        if (fetchSite is not null)
            request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", fetchSite);

        return await client.SendAsync(request);
    }

    private static string Field(string page, string name)
    {
        var start = page.IndexOf($"name=\"{name}\" value=\"", StringComparison.Ordinal) + $"name=\"{name}\" value=\"".Length;
        return page[start..page.IndexOf('"', start)];
    }
}
