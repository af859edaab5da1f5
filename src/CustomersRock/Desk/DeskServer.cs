using CustomersRock.Preview;
using Microsoft.AspNetCore.Http;

namespace CustomersRock.Desk;

/// <summary>The desk on loopback: guards the door, finds the action, says what it answers. One at a time, for the newsroom is one.</summary>
internal sealed class DeskServer(EditorsDesk desk) : IAsyncDisposable
{
    // Read and thrown away, so that who pastes too much gets an answer instead of a broken connection.
    private const int MostBytes = 1024 * 1024;

    private readonly SemaphoreSlim turn = new(1);
    private LoopbackServer? server;

    /// <summary><c>http://localhost:5081/</c>.</summary>
    public string Address => server?.Address + "/";

    /// <exception cref="IOException">The port is taken.</exception>
    public async Task Start(int port, CancellationToken token) => server = await LoopbackServer.Start(port, Answer, token, MostBytes);

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();

        turn.Dispose();
    }

    private async Task Answer(HttpContext context, CancellationToken ending)
    {
        DeskHeaders.AddTo(context.Response.Headers);
        var answer = await Find(context);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.Type;
        context.Response.ContentLength = answer.Body.Length;
        if (answer.Location is { } location)
            context.Response.Headers.Location = location;

        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    private async Task<DeskAnswer> Find(HttpContext context)
    {
        var request = context.Request;
        var path = request.Path.Value ?? "/";
        var isForm = HttpMethods.IsPost(request.Method);
        if (isForm && DeskGuard.Refuse(request) is { } refused)
            return refused;

        try
        {
            var form = isForm ? await DeskForm.Read(request.Body, context.RequestAborted) : DeskForm.Empty;
            if (isForm && desk.Guard.Refuse(form) is { } wrong)
                return wrong;

            return await Act(new DeskRequest(path, name => request.Query[name] is [{ } value, ..] ? value : null, form), isForm, context.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException)
        {
            return DeskGuard.TooLarge;
        }
    }

    private async Task<DeskAnswer> Act(DeskRequest request, bool isForm, CancellationToken token)
    {
        if (DeskActions.Find(request.Path, isForm) is not { } action)
            return desk.Pages.Trouble("There is no such page", "The desk has no page of this name.", isForm ? StatusCodes.Status405MethodNotAllowed : StatusCodes.Status404NotFound);

        await turn.WaitAsync(token);
        try
        {
            return await action(desk, request, token);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return desk.Pages.Trouble("The disk said no", $"Nothing more was done: {e.Message}", StatusCodes.Status500InternalServerError);
        }
        finally
        {
            turn.Release();
        }
    }
}
