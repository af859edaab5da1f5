using System.CommandLine;
using CustomersRock.Commands.Gather;
using CustomersRock.Commands.Inbox;
using CustomersRock.Commands.New;
using CustomersRock.Commands.Sources;
using CustomersRock.Commands.Tag;

namespace CustomersRock.Commands;

/// <summary>All commands but <c>build</c>, in the order of the help. A new command is one line here.</summary>
internal static class CommandList
{
    public static readonly Entry[] All =
    [
        new(PreviewCommand.Word, PreviewCommand.Purpose, app => new PreviewCommand(app)),
        new(ServeCommand.Word, ServeCommand.Purpose, app => new ServeCommand(app)),
        new(CheckCommand.Word, CheckCommand.Purpose, app => new CheckCommand(app)),
        new(GatherCommand.Word, GatherCommand.Purpose, app => new GatherCommand(app)),
        new(InboxCommand.Word, InboxCommand.Purpose, app => new InboxCommand(app)),
        new(DeskCommand.Word, DeskCommand.Purpose, app => new DeskCommand(app)),
        new(DigestCommand.Word, DigestCommand.Purpose, app => new DigestCommand(app)),
        new(InspectCommand.Word, InspectCommand.Purpose, app => new InspectCommand(app)),
        new(IntakeCommand.Word, IntakeCommand.Purpose, app => new IntakeCommand(app)),
        new(NewCommand.Word, NewCommand.Purpose, app => new NewCommand(app)),
        new(SourcesCommand.Word, SourcesCommand.Purpose, app => new SourcesCommand(app)),
        new(TagCommand.Word, TagCommand.Purpose, app => new TagCommand(app)),
        new(TellCommand.Word, TellCommand.Purpose, app => new TellCommand(app)),
        new(WithdrawCommand.Word, WithdrawCommand.Purpose, app => new WithdrawCommand(app)),
        new(PublishCommand.Word, PublishCommand.Purpose, app => new PublishCommand(app), PublishCommand.Alias),
    ];

    internal sealed record Entry(string Word, string Purpose, Func<CommandLineApp, Command> Make, string? Alias = null)
    {
        public bool IsNamedIn(string[] args) => args.Contains(Word, StringComparer.Ordinal) || (Alias is not null && args.Contains(Alias, StringComparer.Ordinal));

        public Command Stub()
        {
            var command = new Command(Word, Purpose);
            if (Alias is not null)
                command.Aliases.Add(Alias);

            return command;
        }
    }
}
