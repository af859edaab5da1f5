namespace CustomersRock.Gathering.Feeds;

/// <summary>A position as people count: line and column from 1.</summary>
internal static class TextPlace
{
    public static (int Line, int Column) Of(string text, int at)
    {
        var before = text.AsSpan(0, Math.Clamp(at, 0, text.Length));
        return (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
