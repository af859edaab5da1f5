using System.CommandLine;

namespace CustomersRock.Commands;

/// <summary>An option without a value: given or not.</summary>
/// <remarks>Not <c>Option&lt;bool&gt;</c>: generics over value types are not compiled ahead across assemblies, and compiling them costs each run some milliseconds.</remarks>
internal sealed class Flag : Option<string?>
{
    public Flag(string name, string description)
        : base(name)
    {
        Arity = ArgumentArity.Zero;
        Description = description;
    }

    public bool IsGiven(ParseResult result) => result.GetResult(this) is not null;
}
