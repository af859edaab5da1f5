using CustomersRock.Content.Model;

namespace CustomersRock.Drafting;

/// <summary>Somebody as people write them on one line: "Mike, cobbler".</summary>
internal static class TypedPerson
{
    /// <summary>First name, and behind the first comma of any script what she or he does there.</summary>
    public static Person From(string line)
    {
        var comma = line.AsSpan().IndexOfAny(',', '،', '，');
        return comma < 1 ? new Person(line, null, null) : new Person(line[..comma].TrimEnd(), line[(comma + 1)..].TrimStart(), null);
    }
}
