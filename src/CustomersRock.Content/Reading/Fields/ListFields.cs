using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Yaml;
using static CustomersRock.Content.Reading.Fields.KeyNames;

namespace CustomersRock.Content.Reading.Fields;

/// <summary>Reads lists of a <see cref="FieldSet"/>. One value alone counts as a list of one.</summary>
internal static class ListFields
{
    public static ImmutableArray<string> Texts(this FieldSet fields, KeyName key)
    {
        if (fields.Find(key) is not { } value)
            return [];

        var texts = ImmutableArray.CreateBuilder<string>(value is YamlList list ? list.Items.Count : 1);
        foreach (var item in Items(value))
        {
            if (fields.Text(key, item) is { } scalar)
                texts.Add(scalar.Text.Trim());
        }

        return texts.DrainToImmutable();
    }

    public static ImmutableArray<ThemeId> ThemeIds(this FieldSet fields)
    {
        if (fields.Find(Themes) is not { } value)
            return [];

        var themes = ImmutableArray.CreateBuilder<ThemeId>(value is YamlList list ? list.Items.Count : 1);
        foreach (var item in Items(value))
        {
            if (fields.Text(Themes, item) is not { } scalar || fields.ThemeIdOf(scalar) is not { } theme)
                continue;

            if (themes.Contains(theme))
                fields.Sink.Add(ValueRules.Twice, scalar, $"the theme {Shown.Quoted(theme.Value)} is listed twice", "delete one of the two");
            else
                themes.Add(theme);
        }

        return themes.DrainToImmutable();
    }

    /// <summary>One to three; those of the folder where the file names none.</summary>
    public static ImmutableArray<ThemeId> RequiredThemes(this FieldSet fields, FolderDefaults defaults)
    {
        var value = fields.Find(Themes);
        if (value is null && !defaults.Themes.IsDefaultOrEmpty)
            return defaults.Themes;

        if (value is null or YamlList { Items.Count: 0 })
        {
            if (value is null)
                fields.Missing(Themes, "[kindness]");
            else
                fields.Sink.Add(ValueRules.ThemeCount, value, "there is no theme", "name one to three, the most central first");

            return [];
        }

        var themes = fields.ThemeIds();
        if (themes.IsEmpty)
            fields.Sink.GiveUp();

        if (themes.Length > 3)
            fields.Sink.Add(ValueRules.ThemeCount, value, $"there are {themes.Length} themes", "keep the one to three that the story is about");

        return themes;
    }

    public static ImmutableArray<CompanyMention> CompanyMentions(this FieldSet fields)
    {
        if (fields.Find(Companies) is not { } value)
            return [];

        var companies = ImmutableArray.CreateBuilder<CompanyMention>(value is YamlList list ? list.Items.Count : 1);
        foreach (var item in Items(value))
        {
            if (item is YamlMap map && FieldSet.Read(map, KeyTables.CompanyMention, fields.File, item.Line) is var entry)
                companies.Add(new CompanyMention(entry.RequiredText(Name, "the company's name"), entry.Text(Part)));
            else if (fields.Text(Companies, item) is { } scalar)
                companies.Add(new CompanyMention(scalar.Text.Trim(), null));
        }

        return companies.DrainToImmutable();
    }

    public static ImmutableArray<Person> PeopleServing(this FieldSet fields)
    {
        if (fields.Find(People) is not { } value)
            return [];

        var people = ImmutableArray.CreateBuilder<Person>();
        foreach (var item in Items(value))
        {
            if (item is YamlMap map && FieldSet.Read(map, KeyTables.PersonMention, fields.File, item.Line) is var entry)
                people.Add(new Person(entry.RequiredText(Name, "Richard"), entry.Text(Role), entry.Text(At)));
            else if (fields.Text(People, item) is { } scalar)
                people.Add(new Person(scalar.Text.Trim(), null, null));
        }

        return people.DrainToImmutable();
    }

    public static ImmutableArray<Citation> Citations(this FieldSet fields, KeyName key)
    {
        if (fields.Find(key) is not { } value)
            return [];

        var citations = ImmutableArray.CreateBuilder<Citation>();
        foreach (var item in Items(value))
        {
            if (item is YamlMap map && FieldSet.Read(map, KeyTables.CitationEntry, fields.File, item.Line) is var entry)
                citations.Add(Citation(entry));
            else if (fields.Text(key, item) is { } scalar)
                citations.Add(fields.Citation(scalar));
        }

        return citations.DrainToImmutable();
    }

    public static ImmutableArray<Correction> CorrectionList(this FieldSet fields)
    {
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        if (fields.Find(Corrections) is not { } value)
            return [];

        foreach (var item in Items(value))
        {
            if (item is not YamlMap map)
            {
                fields.Sink.Add(ValueRules.WrongKind, item, "a correction has a Date and a What", "write \"- Date: 2026-11-24\" and below it \"  What: what was put right\"");
                continue;
            }

            var entry = FieldSet.Read(map, KeyTables.CorrectionEntry, fields.File, item.Line);
            var what = entry.RequiredText(What, "what was put right");
            if (entry.Date(Date) is { } date)
                corrections.Add(new Correction(date, what));
            else
                entry.Missing(Date, "2026-11-24");
        }

        return corrections.DrainToImmutable();
    }

    public static ImmutableArray<Redirect> Redirects(this FieldSet fields)
    {
        if (fields.Find(RedirectFrom) is not { } value)
            return [];

        var redirects = ImmutableArray.CreateBuilder<Redirect>();
        foreach (var item in Items(value))
        {
            if (fields.Text(RedirectFrom, item) is not { } scalar)
                continue;

            if (RedirectPath(scalar.Text.Trim()) is { } from)
                redirects.Add(new Redirect(from, new FilePosition(fields.Sink.Path, item.Line, item.Column)));
            else
                fields.Sink.Add(ValueRules.BadRedirect, item, $"{Shown.Quoted(scalar.Text)} is not an old address of this site", "write its path alone, as /stories/2026/old-name/");
        }

        return redirects.DrainToImmutable();
    }

    public static List<YamlNode> Items(YamlNode value) => value is YamlList list ? list.Items : [value];

    /// <summary>An item that is text with something in it.</summary>
    public static YamlScalar? Text(this FieldSet fields, KeyName key, YamlNode item)
    {
        if (item is not YamlScalar scalar)
            fields.Sink.Add(ValueRules.WrongKind, item, $"an item of {key} is {item.Kind}, and should be a text", "write the text alone");
        else if (scalar.Text.AsSpan().Trim().IsEmpty)
            fields.Sink.Add(ValueRules.Empty, item, $"an item of {key} is empty", "delete it");
        else
            return scalar;

        return null;
    }

    /// <summary>A path without a file's ending is a page's, and ends in a slash.</summary>
    private static string? RedirectPath(string written)
    {
        if (SitePath.Normalise(written) is not { } path || written.StartsWith("//", StringComparison.Ordinal))
            return null;

        var isFile = !written.EndsWith('/') && path.IndexOf('.', path.LastIndexOf('/') + 1) >= 0;
        return isFile ? "/" + path : "/" + path + "/";
    }

    private static ThemeId? ThemeIdOf(this FieldSet fields, YamlScalar value)
    {
        var id = value.Text.Trim().ToLowerInvariant();
        if (Slug.IsSlug(id))
            return new ThemeId(id);

        if (id.Contains(',', StringComparison.Ordinal) && fields.Find(Themes) == value)
        {
            var list = string.Join(", ", id.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Slug.From));
            var line = fields.File.Source.Line(value.Line);
            fields.Sink.Add(ValueRules.NotAThemeId, value, $"{Shown.Quoted(value.Text)} is one text, and should be a list", "put it in square brackets",
                value.EndLine == value.Line && value.EndColumn > line.TrimEnd().Length ? $"{line[..(value.Column - 1)]}[{list}]" : null);
            return null;
        }

        var slug = Slug.From(id);
        fields.Sink.Add(ValueRules.NotAThemeId, value, $"{Shown.Quoted(value.Text)} is not the id of a theme", slug.Length == 0 ? "write an id such as kindness" : $"did you mean \"{slug}\"?",
            slug.Length == 0 ? null : fields.File.Source.LineWith(value, slug));
        return null;
    }

    private static Citation Citation(FieldSet entry)
    {
        var url = entry.Url(Url);
        var title = entry.Text(Title) ?? (url is null ? entry.Missing(Title, "the report's title") : HostOf(url));
        return new Citation(title, url);
    }

    private static Citation Citation(this FieldSet fields, YamlScalar value)
    {
        var text = value.Text.Trim();
        if (WebAddress.IsHttp(text))
            return new Citation(HostOf(text), text);

        if (text.Contains("://", StringComparison.Ordinal))
            fields.Sink.Add(ValueRules.NotAnAddress, value, $"{Shown.Quoted(text)} is not a web address", "write a title, or an address with http:// or https://");

        return new Citation(text, null);
    }

    private static string HostOf(string url)
    {
        var host = url.AsSpan(url.IndexOf("//", StringComparison.Ordinal) + 2);
        var end = host.IndexOfAny('/', '?', '#');
        host = end < 0 ? host : host[..end];
        return (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host).ToString().ToLowerInvariant();
    }
}
