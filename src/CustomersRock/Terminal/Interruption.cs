using System.Runtime.InteropServices;

namespace CustomersRock.Terminal;

/// <summary>Ctrl-C and a polite kill, as a token. A second Ctrl-C ends the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration keyboard;
    private readonly PosixSignalRegistration polite;

    public Interruption()
    {
        keyboard = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        polite = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        keyboard.Dispose();
        polite.Dispose();
        source.Dispose();
    }

    private void Interrupt(PosixSignalContext context)
    {
        context.Cancel = !source.IsCancellationRequested;
        source.Cancel();
    }
}
