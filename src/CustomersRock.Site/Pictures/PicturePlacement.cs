namespace CustomersRock.Site.Pictures;

/// <summary>Where a picture is shown.</summary>
internal sealed record PicturePlacement
{
    /// <summary>Site-relative address to what stands in the markup: <c>LinkBase.Href</c> for pages, <c>LinkBase.Absolute</c> for feeds.</summary>
    public required Func<string, string> Href { get; init; }

    /// <summary>The first picture of a page is wanted at once; all others when the reader comes near.</summary>
    public bool First { get; init; }

    /// <summary>How wide the theme shows it: full width on a phone, a column of text elsewhere.</summary>
    public string Sizes { get; init; } = "(min-width: 40em) 36.25em, 100vw";
}
