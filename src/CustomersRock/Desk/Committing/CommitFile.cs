namespace CustomersRock.Desk.Committing;

/// <param name="Path">As git names it.</param>
/// <param name="What"><c>new</c>, <c>changed</c>, <c>taken away</c> or <c>renamed</c>.</param>
internal sealed record CommitFile(string Path, string What);
