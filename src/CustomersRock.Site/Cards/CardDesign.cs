using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Site.Planning;
using CustomersRock.Site.Rendering;

namespace CustomersRock.Site.Cards;

/// <summary>What the theme brings for cards: drawings, fonts, emblems. Prints need the files' prints only; nothing is parsed before a card must be made.</summary>
internal sealed class CardDesign
{
    private const string Folder = "cards/";
    private const string FontFolder = "cards/fonts/";

    private readonly ThemeTemplates theme;
    private readonly FrozenDictionary<string, ThemeFile> drawings;
    private readonly ImmutableArray<ThemeFile> fontFiles;
    private readonly Lazy<ImmutableArray<FontFile>> fonts;
    private readonly Dictionary<string, string?> symbols = new(StringComparer.Ordinal);
    private readonly string emblems;
    private readonly Fingerprint basis;

    /// <param name="theme">Its files.</param>
    /// <param name="themeFolder">Where they lie; the library that draws reads fonts by itself.</param>
    public CardDesign(ThemeTemplates theme, string themeFolder)
    {
        this.theme = theme;
        drawings = theme.Files
            .Where(f => f.Path.StartsWith(Folder, StringComparison.Ordinal) && f.Path.EndsWith(".svg", StringComparison.Ordinal))
            .ToFrozenDictionary(f => Path.GetFileNameWithoutExtension(f.Path), StringComparer.Ordinal);
        fontFiles = [.. theme.Files.Where(f => f.Path.StartsWith(FontFolder, StringComparison.Ordinal) && Path.GetExtension(f.Path) is ".ttf" or ".otf")];
        fonts = new Lazy<ImmutableArray<FontFile>>(() => [.. fontFiles.Select(f => FontFile.Read(Path.Combine(themeFolder, f.Path), f.Bytes)).OfType<FontFile>()]);
        emblems = theme.Files.FirstOrDefault(f => f.Path == "assets/emblems.svg") is { } file ? Encoding.UTF8.GetString(file.Bytes) : "";
        basis = Basis();
    }

    /// <summary>True where it was made from these files.</summary>
    public bool Fits(ThemeTemplates other) => ReferenceEquals(theme, other);

    /// <summary>The theme's folder as diagnostics name it.</summary>
    public string ShownAs => theme.ShownAs;
    public ImmutableArray<FontFile> Fonts => fonts.Value;

    /// <summary>A kind without a drawing has no cards of its own.</summary>
    public bool Has(string drawing) => drawings.ContainsKey(drawing);

    /// <exception cref="CardException">It cannot be read.</exception>
    public CardDrawing Drawing(string name) => CardDrawing.Read(drawings[name]);

    /// <summary>Of all that the card shows. Same print, same bytes.</summary>
    public Fingerprint Print(SocialCard card, PrintBuilder builder) => builder
        .Start(basis)
        .Add(drawings[card.Drawing].Print)
        .Add(Symbol(card.Emblem))
        .Add(card.Title)
        .Add(card.Text)
        .Add(card.Label)
        .Add(card.Note)
        .Add(card.Site)
        .End();

    /// <summary>The theme's emblem as it stands in <c>emblems.svg</c>; null where it has none.</summary>
    public string? Symbol(string? theme)
    {
        if (theme is null)
            return null;

        lock (symbols)
        {
            if (!symbols.TryGetValue(theme, out var symbol))
                symbols[theme] = symbol = FindSymbol(theme);

            return symbol;
        }
    }

    private string? FindSymbol(string theme)
    {
        const string end = "</symbol>";
        var from = emblems.IndexOf($"<symbol id=\"theme-{theme}\"", StringComparison.Ordinal);
        var to = from < 0 ? -1 : emblems.IndexOf(end, from, StringComparison.Ordinal);
        return to < 0 ? null : emblems[from..(to + end.Length)];
    }

    private Fingerprint Basis()
    {
        var print = new PrintBuilder().Start(default).Add(CardRecipe.Version);
        foreach (var font in fontFiles)
            print.Add(font.Path).Add(font.Print);

        return print.End();
    }
}
