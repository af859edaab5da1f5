namespace CustomersRock.Content.Model;

/// <summary>One line of a source's <c>Include</c> or <c>Exclude</c>, as written.</summary>
/// <param name="Field"><c>Title</c>, <c>Text</c>, <c>Category</c>, <c>Author</c>, <c>Url</c>, <c>Set</c>, or null for title and text.</param>
/// <param name="Pattern">Words, a regular expression between slashes, or the name of a shared list.</param>
/// <param name="Line">Of the source's file; counts from 1.</param>
public sealed record SourceFilter(string? Field, string Pattern, int Line);
