using CustomersRock.Gathering.Feeds;

namespace CustomersRock.Commands.Inspect;

/// <summary>What was looked at, and what came of it.</summary>
/// <param name="Name">The file or address, as it was given.</param>
internal sealed record InspectedFeed(string Name, FeedReading Reading)
{
    /// <summary>Why there is no feed, with its place where one can be named.</summary>
    public string Complaint => Reading.Fault is { } fault ? $"{Name}{Place(fault)}: {fault.What}" : "";

    public static InspectedFeed Refused(string name, string what) => new(name, new FeedReading(null, new FeedFault(what, 0, 0, []), []));

    private static string Place(FeedFault fault) => fault.Line > 0 ? $":{fault.Line}:{fault.Column}" : "";
}
