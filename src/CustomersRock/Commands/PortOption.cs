using System.CommandLine;

namespace CustomersRock.Commands;

internal static class PortOption
{
    public static Option<int> Make(int usual = 5080)
    {
        var port = new Option<int>("--port") { HelpName = "NUMBER", Description = "The port on this machine; 0 takes any that is free.", DefaultValueFactory = _ => usual };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !ushort.TryParse(result.Tokens[0].Value, out _))
                result.AddError($"--port takes a number from 0 to 65535; \"{result.Tokens[0].Value}\" is not.");
        });
        return port;
    }

    public static string Taken(int port) => $"port {port} cannot be used, mostly because another program has it; try --port 0.";
}
