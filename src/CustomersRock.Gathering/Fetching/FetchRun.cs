namespace CustomersRock.Gathering.Fetching;

/// <summary>One question on its way through redirects to its answer.</summary>
internal sealed class FetchRun(FetchTools tools, FetchRequest request)
{
    private readonly RedirectTrail trail = new(RedirectTrail.WithoutFragment(request.Address));
    private int requests;
    private int? status;

    /// <summary>With servers; without the waiting for a turn.</summary>
    public TimeSpan Spent { get; private set; }

    public async Task<FetchAnswer> Go(CancellationToken token)
    {
        Uri? redirecting = null;
        while (true)
        {
            if (tools.Guard.WhyNot(trail.Here) is { } why)
                return Failed(redirecting ?? trail.Here, new FetchFault(FetchFaultKind.Refused, redirecting is null ? why : $"redirected to where we do not ask: {why}"));

            redirecting = trail.Here;
            if (await Hop(token) is { } answer)
                return answer;
        }
    }

    /// <summary>Null where the answer was a redirect that has been followed.</summary>
    private async Task<FetchAnswer?> Hop(CancellationToken token)
    {
        var host = HostName.Of(trail.Here);
        using var turn = await tools.Gates.Enter(host, token);
        if (tools.Pauses.Until(host, tools.Time.GetUtcNow()) is { } until)
            return Paused(until);

        // Waiting for others to finish with the host is not this server's slowness: the clock starts here.
        var started = tools.Time.GetTimestamp();
        using var clock = new CancellationTokenSource(Left(), tools.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, clock.Token);
        try
        {
            return await Ask(host, either.Token);
        }
        catch (Exception e) when (ExceptionFaults.IsServers(e) && !token.IsCancellationRequested)
        {
            return Failed(trail.Here, ExceptionFaults.Of(e, clock.IsCancellationRequested));
        }
        finally
        {
            Spent += tools.Time.GetElapsedTime(started);
        }
    }

    private async Task<FetchAnswer?> Ask(string host, CancellationToken token)
    {
        requests++;
        status = null;
        using var question = Question.To(trail.Here, request, tools.Options.UserAgent);
        using var response = await tools.Client.SendAsync(question, HttpCompletionOption.ResponseHeadersRead, token);
        var code = (int)response.StatusCode;
        status = code;
        if (!RedirectTrail.IsRedirect(code))
            return await Answer(response, code, host, token);

        var from = trail.Here;
        return trail.Follow(code, HeaderText.First(response, "Location")) is { } bad ? Failed(from, bad) : null;
    }

    private async Task<FetchAnswer> Answer(HttpResponseMessage response, int code, string host, CancellationToken token)
    {
        var now = tools.Time.GetUtcNow();
        var wishes = WishReader.Of(response, now);
        var until = now + wishes.RetryAfter;
        if (until is { } end)
            tools.Pauses.Pause(host, end);

        var answer = new FetchAnswer { Kind = FetchKind.Failed, Address = trail.Here, Status = code, Wishes = wishes, PausedUntil = until, Requests = requests };
        if (code == 304 && Question.IsConditional(request, trail.Here))
            return NotModified(answer, response);
        if (code is not (200 or 203))
            return answer with { Fault = StatusFaults.Of(code, wishes) };

        try
        {
            return WithValidators(answer, response) with
            {
                Kind = FetchKind.Body,
                Moved = trail.Moved,
                Body = await tools.Bodies.Read(response, token),
                ContentType = HeaderText.First(response, "Content-Type"),
            };
        }
        catch (FetchException e)
        {
            return answer with { Fault = e.Fault };
        }
    }

    private FetchAnswer NotModified(FetchAnswer answer, HttpResponseMessage response)
    {
        var said = WithValidators(answer, response);

        // A 304 need not repeat what it agrees with; the caller keeps what we return.
        return said with { Kind = FetchKind.NotModified, Moved = trail.Moved, ETag = said.ETag ?? request.ETag, LastModified = said.LastModified ?? request.LastModified };
    }

    private static FetchAnswer WithValidators(FetchAnswer answer, HttpResponseMessage response) => answer with
    {
        ETag = HeaderText.Validator(response, "ETag"),
        LastModified = HeaderText.Validator(response, "Last-Modified"),
    };

    private FetchAnswer Paused(DateTimeOffset until) =>
        Failed(trail.Here, new FetchFault(FetchFaultKind.TooManyRequests, FormattableString.Invariant($"the host asked for a pause until {until.UtcDateTime:d MMMM HH:mm} UTC"))) with
        {
            Wishes = new ServerWishes(RetryAfter: until - tools.Time.GetUtcNow()),
            PausedUntil = until,
        };

    private FetchAnswer Failed(Uri address, FetchFault fault) => new() { Kind = FetchKind.Failed, Address = address, Status = status, Fault = fault, Requests = requests };

    private TimeSpan Left() => tools.Options.Timeout > Spent ? tools.Options.Timeout - Spent : TimeSpan.Zero;
}
