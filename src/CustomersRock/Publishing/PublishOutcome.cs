namespace CustomersRock.Publishing;

/// <summary>How publishing ended: in words, and whether readers now see the site.</summary>
internal readonly record struct PublishOutcome(bool Fine, string Text)
{
    public static PublishOutcome Done(string text) => new(true, text);

    public static PublishOutcome Refused(string text) => new(false, text);
}
