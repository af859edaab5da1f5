namespace CustomersRock.Asking;

/// <summary>An issue as GitHub gives it: title and body are a stranger's text.</summary>
/// <param name="Number">Above zero.</param>
/// <param name="Title">One line.</param>
/// <param name="Body">Markdown as it was typed; what the form asked stands below its headings.</param>
/// <param name="Sent">The day it was opened, in UTC: it stays the same however often the issue is edited.</param>
/// <param name="IsOpen">A closed one is nobody's any more.</param>
internal sealed record AskedIssue(int Number, string Title, string Body, DateOnly Sent, bool IsOpen);
