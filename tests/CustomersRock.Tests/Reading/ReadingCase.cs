using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Reading.Settings;

namespace CustomersRock.Tests.Reading;

/// <summary>Something that one rule must complain about, at the place of the mark.</summary>
internal sealed record ReadingCase(Func<(ImmutableArray<Diagnostic> Found, int Line, int Column)> Read, string? MendedLine = null)
{
    public static ReadingCase Of(string path, string marked, string? mendedLine = null) => new(() =>
    {
        var (text, line, column) = Marked.Split(marked);
        return (ReadText.File(path, text).Diagnostics, line, column);
    }, mendedLine);

    public static ReadingCase Story(string markedLines, string? mendedLine = null) => Of(ReadText.StoryPath, ReadText.StoryWith(markedLines), mendedLine);

    public static ReadingCase InBody(string marked, string? mendedLine = null) => Of("input/stories/2026/violin/index.md", ReadText.StoryHead + marked, mendedLine);

    public static ReadingCase Settings(string marked, string? mendedLine = null) => new(() =>
    {
        var (text, line, column) = Marked.Split(marked);
        return (SettingsReader.Read("settings.yml", Marked.Utf8(text), []).Diagnostics, line, column);
    }, mendedLine);
}
