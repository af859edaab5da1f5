using System.Collections.Immutable;

namespace CustomersRock.Intake;

/// <summary>What somebody sent, unpacked. All of it is a stranger's.</summary>
internal sealed record Letter
{
    /// <summary>As written; empty where there is none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>When it was sent, as its program says; null where that is not known.</summary>
    public DateTimeOffset? Sent { get; init; }

    /// <summary>Who wrote it: for the terminal, and to take it out of the story.</summary>
    public Sender Sender { get; init; } = Sender.Unknown;

    /// <summary>What is to be read, LF between the lines.</summary>
    public string Text { get; init; } = "";

    /// <summary>The same as it stands in the HTML of the letter; empty where there is none.</summary>
    public string RichText { get; init; } = "";

    public ImmutableArray<LetterPart> Parts { get; init; } = [];
}
