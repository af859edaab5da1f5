using System.Security.Cryptography.X509Certificates;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Gathering.Fetching;

public sealed class TlsTests
{
    private const string Host = "feeds.example.org";

    [Fact]
    public async Task A_certificate_of_a_known_authority_will_do()
    {
        using var certificate = TestCertificates.For(Host);

        var answer = await Ask(certificate, known: true);

        Assert.Equal(FetchKind.Body, answer.Kind);
    }

    [Fact]
    public async Task A_certificate_of_an_unknown_authority_is_told()
    {
        using var certificate = TestCertificates.For(Host);

        AssertTold(await Ask(certificate, known: false), "the server's certificate comes from an authority that is not known here");
    }

    [Fact]
    public async Task A_certificate_for_another_name_is_told()
    {
        using var certificate = TestCertificates.For("shop.example.org");

        AssertTold(await Ask(certificate, known: true), "the server's certificate is for another name");
    }

    [Fact]
    public async Task A_certificate_that_ran_out_is_told_with_its_day()
    {
        using var certificate = TestCertificates.For(Host, new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2021, 2, 3, 0, 0, 0, TimeSpan.Zero));

        AssertTold(await Ask(certificate, known: true), "the server's certificate ran out on 3 February 2021");
    }

    [Fact]
    public async Task A_server_that_speaks_no_TLS_is_told()
    {
        await using var server = new FeedServer();
        await using var bench = FetchBench.WithNames(server);

        Assert.Equal(FetchFaultKind.Tls, (await bench.FetchFrom($"https://{Host}/")).Fault!.Kind);
    }

    [Fact]
    public async Task No_redirect_leads_from_https_to_http()
    {
        using var certificate = TestCertificates.For(Host);

        var answer = await Ask(certificate, known: true, path: "/down");

        Assert.Equal(new FetchFault(FetchFaultKind.BadRedirect, $"the redirect leads from https to an unprotected address, {Host}"), answer.Fault);
        Assert.Equal(1, answer.Requests);
    }

    private static async Task<FetchAnswer> Ask(X509Certificate2 certificate, bool known, string path = "/feed.xml")
    {
        await using var server = new FeedServer(certificate);
        server.Serve("/feed.xml", "<rss/>");
        server.Redirect("/down", $"http://{Host}/feed.xml");
        var names = FetchBench.WithNames(server);
        await using var bench = new FetchBench { Wire = names.Wire with { Authorities = known ? [certificate] : null } };
        await names.DisposeAsync();
        return await bench.FetchFrom($"https://{Host}{path}");
    }

    private static void AssertTold(FetchAnswer answer, string what)
    {
        Assert.Equal(FetchFaultKind.Tls, answer.Fault!.Kind);
        Assert.StartsWith(what, answer.Fault.What, StringComparison.Ordinal);
    }
}
