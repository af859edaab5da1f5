using CustomersRock.Curation.Decisions;

namespace CustomersRock.Desk;

/// <summary>Something that was done, as the status line tells it: <c>Accepted</c> “The porter”<c>: it is in input/gathered/….</c></summary>
/// <param name="Number">Its place in this run, from 1.</param>
/// <param name="Done">Begins the sentence.</param>
/// <param name="Title">Of the item; a stranger's words.</param>
/// <param name="Rest">Ends the sentence, its comma or full stop first.</param>
/// <param name="Decision">That can be taken back; null for what cannot.</param>
internal sealed record Deed(int Number, string Done, string Title, string Rest, Decision? Decision)
{
    /// <summary>True where something was not done as it was asked.</summary>
    public bool IsTrouble { get; init; }
}
