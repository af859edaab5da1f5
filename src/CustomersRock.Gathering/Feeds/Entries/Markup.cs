using CustomersRock.Gathering.Feeds.Texts;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>A text with what it is: HTML, or plain.</summary>
internal readonly record struct Markup(string Value, bool IsHtml)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value);

    public string? ToPlain(int most) => IsHtml ? PlainText.OfHtml(Value, most) : PlainText.OfText(Value, most);

    /// <summary>As HTML of at most <see cref="FeedLimits.Content"/> characters; null for nothing.</summary>
    public string? ToHtml()
    {
        if (IsEmpty)
            return null;

        return IsHtml ? Characters.Cut(Value.Trim(), FeedLimits.Content) : PlainText.ToHtml(Characters.Cut(Value, FeedLimits.Content));
    }
}
