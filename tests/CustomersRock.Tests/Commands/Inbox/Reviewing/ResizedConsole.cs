using Spectre.Console;
using Spectre.Console.Rendering;
using Spectre.Console.Testing;

namespace CustomersRock.Tests.Commands.Inbox.Reviewing;

/// <summary>A window that gets another size while its user looks for the key.</summary>
/// <param name="inner">What is written to.</param>
/// <param name="resize">At the first look for a key.</param>
/// <param name="key">At the next.</param>
internal sealed class ResizedConsole(TestConsole inner, Action resize, ConsoleKeyInfo key) : IAnsiConsole, IAnsiConsoleInput
{
    private bool wasResized;

    public Profile Profile => inner.Profile;
    public IAnsiConsoleCursor Cursor => inner.Cursor;
    public IAnsiConsoleInput Input => this;
    public IExclusivityMode ExclusivityMode => inner.ExclusivityMode;
    public RenderPipeline Pipeline => inner.Pipeline;

    public void Clear(bool home) => inner.Clear(home);

    public void Write(IRenderable renderable) => inner.Write(renderable);

    public void WriteAnsi(Action<AnsiWriter> action) => inner.WriteAnsi(action);

    public bool IsKeyAvailable()
    {
        if (wasResized)
            return true;

        wasResized = true;
        resize();
        return false;
    }

    public ConsoleKeyInfo? ReadKey(bool intercept) => key;

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) => Task.FromResult<ConsoleKeyInfo?>(key);
}
