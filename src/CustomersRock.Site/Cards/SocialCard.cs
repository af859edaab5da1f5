namespace CustomersRock.Site.Cards;

/// <summary>What stands on the picture that other sites show beside a link to a page. The words are as they were written: <see cref="CardText"/> cleans them.</summary>
internal sealed record SocialCard
{
    /// <summary>The drawing it is made from: <c>story</c> for <c>theme/cards/story.svg</c>.</summary>
    public required string Drawing { get; init; }
    public required string Title { get; init; }

    /// <summary>A sentence below the title.</summary>
    public string? Text { get; init; }

    /// <summary>The name of the theme, where the title is something else.</summary>
    public string? Label { get; init; }

    /// <summary>Who told it.</summary>
    public string? Note { get; init; }
    public required string Site { get; init; }

    /// <summary>Id of the theme whose emblem it shows.</summary>
    public string? Emblem { get; init; }

    /// <summary>What the box of this name in a drawing holds; null: nothing.</summary>
    public string? Find(string box) => box switch
    {
        "title" => Title,
        "text" => Text,
        "label" => Label,
        "note" => Note,
        "site" => Site,
        _ => null,
    };
}
