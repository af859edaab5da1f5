using CustomersRock.Curation.Tagging;

namespace CustomersRock.Commands.Tag;

/// <summary>A line that should hold an item.</summary>
/// <param name="Id">As it was given, in JSON: <c>"a-1"</c>, <c>17</c>, <c>null</c> where it has none.</param>
/// <param name="Item">Null where the line is no item.</param>
/// <param name="Fault">Why it is none.</param>
internal readonly record struct ItemLine(string Id, ItemText? Item, string? Fault)
{
    public bool IsEmpty => Item is null && Fault is null;
}
