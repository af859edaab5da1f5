using System.CommandLine;

namespace CustomersRock.Commands;

/// <summary>A command with examples for its help.</summary>
internal abstract class ProgramCommand(string name, string description) : Command(name, description)
{
    /// <summary>What to type, and what it is for.</summary>
    public abstract IReadOnlyList<(string Line, string For)> Examples { get; }
}
