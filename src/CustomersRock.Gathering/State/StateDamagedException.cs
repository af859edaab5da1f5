namespace CustomersRock.Gathering.State;

/// <summary>The state cannot be used, and was left as it is; the message says what to do.</summary>
public sealed class StateDamagedException(string message) : IOException(message);
