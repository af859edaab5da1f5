using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CustomersRock.Preview;

/// <summary>A web server that only this machine reaches, and only by this machine's names.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly bool takesForms;
    private readonly CancellationTokenSource stopping = new();

    private LoopbackServer(WebApplication app, bool takesForms)
    {
        this.app = app;
        this.takesForms = takesForms;
    }

    /// <summary><c>http://localhost:5080</c>.</summary>
    public string Address { get; private set; } = "";
    public int Port { get; private set; }

    /// <param name="port">0: any that is free.</param>
    /// <param name="answer">The token says that the server stops: answers that never end must end then.</param>
    /// <param name="largestForm">Also takes POST, with bodies of so many bytes at most; 0: only shows.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<LoopbackServer> Start(int port, Func<HttpContext, CancellationToken, Task> answer, CancellationToken token, int largestForm = 0)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            if (largestForm > 0)
                kestrel.Limits.MaxRequestBodySize = largestForm;

            // "Any port" cannot be the same one on two addresses.
            if (port == 0)
                kestrel.Listen(IPAddress.Loopback, 0);
            else
                kestrel.ListenLocalhost(port);
        });
        var server = new LoopbackServer(builder.Build(), largestForm > 0);
        server.app.Run(context => server.Answer(context, answer));
        try
        {
            await server.app.StartAsync(token);
        }
        catch
        {
            await server.app.DisposeAsync();
            throw;
        }

        server.Learn();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await app.StopAsync();
        await app.DisposeAsync();
        stopping.Dispose();
    }

    private void Learn()
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Port = new Uri(addresses.First()).Port;
        Address = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{Port}");
    }

    private async Task Answer(HttpContext context, Func<HttpContext, CancellationToken, Task> answer)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (!IsOurs(context))
            await Refuse(context, StatusCodes.Status421MisdirectedRequest, "This server answers only to localhost.");
        else if (!IsTaken(context.Request.Method))
            await Refuse(context, StatusCodes.Status405MethodNotAllowed, takesForms ? "Only GET, HEAD and POST." : "Only GET and HEAD.");
        else
            await answer(context, stopping.Token);
    }

    private bool IsTaken(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || (takesForms && HttpMethods.IsPost(method));

    // Against DNS rebinding: a foreign page may have its own name resolved to 127.0.0.1 and read what we serve, but it cannot change the Host header.
    private static bool IsOurs(HttpContext context)
    {
        var host = context.Request.Host;
        return host.HasValue
            && host.Host.ToLowerInvariant() is "localhost" or "127.0.0.1" or "[::1]"
            && (host.Port ?? 80) == context.Connection.LocalPort;
    }

    private static Task Refuse(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(why + "\n");
    }
}
