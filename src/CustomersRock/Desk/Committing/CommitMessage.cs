namespace CustomersRock.Desk.Committing;

internal static class CommitMessage
{
    /// <summary><c>Curate: 4 accepted, 9 rejected</c>; <c>Curate</c> where only something else changed.</summary>
    public static string Of(VerdictCount count)
    {
        (int Count, string Word)[] all = [(count.Accepted, "accepted"), (count.Rejected, "rejected"), (count.Snoozed, "put off"), (count.Withdrawn, "withdrawn")];
        var told = all.Where(c => c.Count > 0).Select(c => $"{DeskText.Number(c.Count)} {c.Word}").ToArray();
        return told.Length == 0 ? "Curate" : "Curate: " + string.Join(", ", told);
    }
}
