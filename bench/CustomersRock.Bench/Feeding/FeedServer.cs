using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CustomersRock.Bench.Feeding;

/// <summary>Answers on every address of this machine's own network (127.0.0.0/8) and to nobody else, each time after a while.</summary>
internal sealed class FeedServer(IFeedShelf shelf, TimeSpan latency)
{
    private readonly Traffic traffic = new();

    /// <summary>Prints its address on the first line and serves until it is told to end.</summary>
    public int Run(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Any, port);
        });
        using var app = builder.Build();
        app.Run(Answer);
        app.Start();
        Console.WriteLine($"http://127.0.0.1:{new Uri(app.Urls.First()).Port}");
        app.WaitForShutdown();
        return 0;
    }

    private Task Answer(HttpContext context)
    {
        // There is no way to listen on a whole network alone, so whoever comes from another is sent away here.
        if (context.Connection.RemoteIpAddress is not { } remote || !IPAddress.IsLoopback(remote))
        {
            context.Abort();
            return Task.CompletedTask;
        }

        return context.Request.Path.Value switch
        {
            "/_counts" => context.Response.WriteAsync(traffic.ToString()),
            "/_reset" => Reset(context),
            { } path when path.StartsWith("/_edition/", StringComparison.Ordinal) => Turn(context, path["/_edition/".Length..]),
            var path => Feed(context, context.Request.Host.Host, path ?? "/"),
        };
    }

    private Task Reset(HttpContext context)
    {
        traffic.Reset();
        return context.Response.WriteAsync(traffic.ToString());
    }

    private Task Turn(HttpContext context, string edition) =>
        context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{shelf.Turn(Words.Number(edition))}\n"));

    private async Task Feed(HttpContext context, string host, string path)
    {
        traffic.Enter(host);
        ReadOnlyMemory<byte> body = default;
        try
        {
            if (latency > TimeSpan.Zero)
                await Task.Delay(latency, context.RequestAborted);

            if (shelf.Find(host, path) is { } answer)
                body = answer.Begin(context);
            else
                context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        catch (OperationCanceledException)
        {
            context.Response.StatusCode = StatusCodes.Status408RequestTimeout;
        }
        finally
        {
            traffic.Leave(host, context.Response.StatusCode, body.Length);
        }

        // Even nothing may not be written after a 304: Kestrel would end the connection.
        if (!body.IsEmpty && !HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
