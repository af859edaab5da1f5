using CustomersRock.Terminal;

namespace CustomersRock.Commands;

/// <summary>What <c>preview</c>, <c>serve</c> and <c>desk</c> have in common: start, say where, wait for Ctrl-C.</summary>
internal static class Serving
{
    public static async Task<int> UntilInterrupted(Call call, Func<Task> start, Func<string> address, int port, CancellationToken token, string what = "The site")
    {
        try
        {
            await start();
        }
        catch (IOException)
        {
            return call.Screen.Problem(PortOption.Taken(port));
        }

        call.Screen.Print(what + " is at ", Phrase.Good(address()), " (Ctrl-C ends it)");
        var interrupted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (token.Register(interrupted.SetResult))
            await interrupted.Task;

        call.Screen.Say("Stopped.");
        return ExitCode.Interrupted;
    }
}
