using CustomersRock.Commands;
using CustomersRock.Terminal;

using var interruption = new Interruption();
return await CommandLineApp.Run(args, ProgramHost.OfProcess(), interruption.Token);
