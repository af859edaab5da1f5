using System.Text;
using CustomersRock.Content.Files;

namespace CustomersRock.Commands.New.Telling;

/// <summary>A story that lies in a file of plain text or is piped in.</summary>
/// <param name="Text">Empty where none was given.</param>
/// <param name="Fault">Why there is none; null where all is well.</param>
internal sealed record ToldFile(string Text, string? Fault = null)
{
    /// <summary>In bytes: what the reader of stories takes at most.</summary>
    private const int Most = 256 * 1024;

    private const string StandardInput = "-";

    /// <param name="call">Where relative paths begin, and what is piped in.</param>
    /// <param name="path">A file, <c>-</c>, or empty: no story is given.</param>
    /// <param name="token">Ctrl-C.</param>
    public static async Task<ToldFile> Read(Call call, string path, CancellationToken token)
    {
        if (path.Length == 0)
            return new ToldFile("");

        if (path != StandardInput && !File.Exists(call.FullPath(path)))
            return new ToldFile("", $"--text: there is no file {path}");

        var bytes = path == StandardInput ? await Piped(call, token) : BoundedFile.Read(call.FullPath(path), Most);
        return bytes is null ? new ToldFile("", $"--text: {path} has more than 256 KiB; a story is a few kilobytes of plain text") : Decoded(path, bytes);
    }

    private static ToldFile Decoded(string path, byte[] bytes)
    {
        try
        {
            return new ToldFile(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            return new ToldFile("", $"--text: {path} is not plain text in UTF-8; save it so in your editor");
        }
    }

    /// <summary>Null where there is more than a story can be.</summary>
    private static async Task<byte[]?> Piped(Call call, CancellationToken token)
    {
        using var input = call.Host.OpenInput();
        var bytes = new byte[Most + 1];

        // A terminal that is asked for characters cannot be interrupted: the thread is left to wait by itself.
        var count = await Task.Run(() => input.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false), CancellationToken.None).WaitAsync(token);
        return count > Most ? null : bytes[..count];
    }
}
