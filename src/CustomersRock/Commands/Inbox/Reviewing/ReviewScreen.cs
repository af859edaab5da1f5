using System.Runtime.InteropServices;
using Spectre.Console;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>The whole screen, a candidate at a time. Plain ANSI, so that it works over ssh; what stood there before comes back at the end.</summary>
internal sealed class ReviewScreen(IAnsiConsole console, bool ascii)
{
    private const string Enter = "\e[?1049h";
    private const string Leave = "\e[?25h\e[?1049l";

    // Below these a frame says nothing; then more is written than is seen.
    private const int LeastWidth = 20;
    private const int LeastHeight = 6;

    // Shorter than a hand notices.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(15);

    // Set from the thread of a signal.
    private volatile bool isStale;

    /// <exception cref="OperationCanceledException">Ctrl-C; the terminal is as it was before.</exception>
    public async Task Run(Review review, CancellationToken token)
    {
        var keys = new ReviewKeys(review);

        // After Ctrl-Z and fg the shell's lines stand on the screen.
        using var resumed = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(PosixSignal.SIGCONT, _ => isStale = true);
        console.Write(new ControlCode(Enter));
        try
        {
            do
                Draw(review, keys);
            while (keys.Press(await NextKey(() => Draw(review, keys), token)));
        }
        finally
        {
            console.Write(new ControlCode(Leave));
        }
    }

    private void Draw(Review review, ReviewKeys keys)
    {
        // The last column stays free: some terminals begin a new line once it is written to.
        var frame = ReviewFrame.Of(review, keys, Math.Max(LeastWidth, console.Profile.Width - 1), Math.Max(LeastHeight, console.Profile.Height));
        console.Write(new FrameDrawing(frame, ascii));
    }

    /// <summary>Waits without holding the thread, and draws again when the window gets another size.</summary>
    private async Task<ConsoleKeyInfo> NextKey(Action redraw, CancellationToken token)
    {
        var size = (console.Profile.Width, console.Profile.Height);
        while (true)
        {
            token.ThrowIfCancellationRequested();
            if (console.Input.IsKeyAvailable() && console.Input.ReadKey(intercept: true) is { } key)
                return key;

            await Task.Delay(BetweenLooks, token);
            if (isStale || size != (console.Profile.Width, console.Profile.Height))
            {
                isStale = false;
                size = (console.Profile.Width, console.Profile.Height);
                redraw();
            }
        }
    }
}
