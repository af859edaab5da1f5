namespace CustomersRock.Gathering.Feeds.Texts;

internal enum HtmlTokenKind
{
    Text,
    StartTag,
    EndTag,

    /// <summary>A comment, a declaration, CDATA marks, an instruction.</summary>
    Other,
}
