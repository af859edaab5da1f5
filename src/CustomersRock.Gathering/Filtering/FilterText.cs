using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Cleaning;

namespace CustomersRock.Gathering.Filtering;

/// <summary>A telling as filters look at it. Each part is made comparable once, and only when a line asks for it.</summary>
internal sealed class FilterText(Telling telling)
{
    private string? foldedTitle;
    private string? foldedText;
    private ImmutableArray<string>? foldedCategories;
    private string? foldedAuthor;
    private string? foldedUrl;

    /// <summary>As written: for expressions.</summary>
    public ReadOnlySpan<string> Plain(FilterField field) => field switch
    {
        FilterField.Title => new[] { telling.Title ?? "" },
        FilterField.Text => new[] { telling.Text },
        FilterField.Category => telling.Categories.AsSpan(),
        FilterField.Author => new[] { telling.Author ?? "" },
        FilterField.Url => new[] { telling.Url ?? "" },
        _ => new[] { telling.Title ?? "", telling.Text },
    };

    /// <summary>Small letters, no accents, one space: for words.</summary>
    public ReadOnlySpan<string> Folded(FilterField field) => field switch
    {
        FilterField.Title => new[] { Title },
        FilterField.Text => new[] { Text },
        FilterField.Category => (foldedCategories ??= [.. telling.Categories.Select(FoldedText.Of)]).AsSpan(),
        FilterField.Author => new[] { foldedAuthor ??= FoldedText.Of(telling.Author ?? "") },
        FilterField.Url => new[] { foldedUrl ??= FoldedText.Of(telling.Url ?? "") },
        _ => new[] { Title, Text },
    };

    private string Title => foldedTitle ??= FoldedText.Of(telling.Title ?? "");

    private string Text => foldedText ??= FoldedText.Of(telling.Text);
}
