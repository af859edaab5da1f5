namespace CustomersRock.Bench;

/// <summary>The words on the command line make no sense; the message says which.</summary>
internal sealed class UsageException(string message) : Exception(message);
