using System.Text;

namespace CustomersRock.Tests.Reading;

/// <summary>A text in which <c>‸</c> marks the place of the fault.</summary>
internal static class Marked
{
    public static (string Text, int Line, int Column) Split(string marked)
    {
        var at = marked.IndexOf('‸', StringComparison.Ordinal);
        if (at < 0)
            return (marked, 0, 0);

        var before = marked.AsSpan(0, at);
        return (marked.Remove(at, 1), before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
