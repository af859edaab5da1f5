namespace CustomersRock.Gathering.Fetching;

/// <summary>Reads a body to its end, unpacked, within every limit.</summary>
internal sealed class BodyReader(FetchOptions options, TimeProvider time)
{
    /// <summary>A body may unpack to so many times its size.</summary>
    private const int MostRatio = 100;

    /// <summary>Below so many bytes any ratio will do: a short feed of many blanks is no attack.</summary>
    private const long RatioFloor = 1024 * 1024;

    /// <exception cref="FetchException">Too long, too slow, cut short or broken.</exception>
    public async Task<byte[]> Read(HttpResponseMessage response, CancellationToken token)
    {
        var coding = ContentCoding.Of(HeaderText.All(response, "Content-Encoding"));
        if (response.Content.Headers.ContentLength > options.MaxBytes)
            throw TooLong(options);

        using var slow = new CancellationTokenSource(options.SlowTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, slow.Token);
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(either.Token);
            await using var raw = new RawBody(stream, options, slow);
            var body = await Unpack(coding, raw, either.Token);
            CheckEnd(response, coding, raw, body.Length);
            return body;
        }
        catch (OperationCanceledException) when (slow.IsCancellationRequested && !token.IsCancellationRequested)
        {
            throw new FetchException(FetchFaultKind.Timeout, "the server sent its answer too slowly");
        }
        catch (Exception e) when (e is HttpRequestException or InvalidDataException or InvalidOperationException || (e is IOException && e is not FetchException))
        {
            throw new FetchException(FetchFaultKind.BadBody, ExceptionFaults.BrokenBody(e));
        }
    }

    public static FetchException TooLong(FetchOptions options) =>
        new(FetchFaultKind.TooLong, FormattableString.Invariant($"the body is longer than {options.MaxBytes / 1024.0 / 1024.0:0.##} MB"));

    private async Task<byte[]> Unpack(string? coding, RawBody raw, CancellationToken token)
    {
        await using var plain = await ContentCoding.Open(coding, raw, token);
        using var body = new PooledBytes();
        while (await plain.ReadAsync(body.Free(), token) is > 0 and var read)
        {
            body.Add(read);
            if (body.Length > options.MaxBytes)
                throw TooLong(options);
            if (body.Length > RatioFloor && body.Length / MostRatio > raw.Count)
                throw new FetchException(FetchFaultKind.TooLong, $"the body unpacks to more than {MostRatio} times its size");
        }

        return body.ToArray();
    }

    // The platform takes a packed body that stops in the middle for a whole one. Where a length or chunks say when it is whole, HTTP notices;
    // where only the end of the connection says so, the length at the end of a gzip file does.
    private static void CheckEnd(HttpResponseMessage response, string? coding, RawBody raw, int length)
    {
        var untold = response.Content.Headers.ContentLength is null && response.Headers.TransferEncodingChunked != true;
        if (coding == ContentCoding.Gzip && untold && raw.Tail != (uint)length)
            throw new FetchException(FetchFaultKind.BadBody, ExceptionFaults.CutBody);
    }
}
