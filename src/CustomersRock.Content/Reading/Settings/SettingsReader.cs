using System.Buffers;
using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Fields;
using CustomersRock.Content.Reading.Yaml;

namespace CustomersRock.Content.Reading.Settings;

/// <summary><c>settings.yml</c> and what the command line says instead.</summary>
internal static class SettingsReader
{
    private static readonly SearchValues<char> LinkRootCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    /// <summary>The file may be missing: then all is as by default.</summary>
    public static (SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics) Read(string path, ReadOnlySpan<byte> bytes, ImmutableArray<string> overrides)
    {
        var file = TextDecoder.Decode(path, bytes);
        List<string>? broken = null;
        var settings = Apply(FieldSet.Read(YamlBlock.Read(file.Source.Text, 0, file, ref broken), SettingKeys.Site, file, 1, broken), new SiteSettings { At = new FilePosition(path) });
        var diagnostics = file.Sink.ToList();
        foreach (var line in overrides)
        {
            var given = new FileText(new SourceText(""), new DiagnosticSink("-s " + line));
            settings = ApplyOverride(given, line, settings);
            diagnostics = diagnostics.AddRange(given.Sink.ToList());
        }

        return (settings, diagnostics);
    }

    private static SiteSettings ApplyOverride(FileText given, string line, SiteSettings settings)
    {
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        var keys = equals < 0 ? [] : line[..equals].Split(['.', ':'], StringSplitOptions.TrimEntries);
        if (keys.Length is 0 or > 2 || keys.Contains(""))
        {
            given.Sink.Add(SettingsRules.BadOverride, $"{Shown.Quoted(line)} sets nothing", "write -s Key=Value, such as -s Host=example.org");
            return settings;
        }

        YamlNode value = new YamlScalar(line[(equals + 1)..].Trim(), false, 0, 0, 0, 0);
        for (var i = keys.Length - 1; i >= 0; i--)
            value = new YamlMap([new YamlEntry(new YamlScalar(keys[i], false, 0, 0, 0, 0), value)], 0, 0);

        return Apply(FieldSet.Read((YamlMap)value, SettingKeys.Site, given, 0), settings);
    }

    private static SiteSettings Apply(FieldSet fields, SiteSettings before) => before with
    {
        SiteTitle = fields.Text(SettingKeys.SiteTitle) ?? before.SiteTitle,
        Description = fields.Text(SettingKeys.Description) ?? before.Description,
        Host = Host(fields) ?? before.Host,
        LinksUseHttps = fields.Flag(SettingKeys.LinksUseHttps, before.LinksUseHttps),
        LinkRoot = LinkRoot(fields) ?? before.LinkRoot,
        Language = fields.Language(SettingKeys.Language) ?? before.Language,
        Author = fields.Text(SettingKeys.Author) ?? before.Author,
        Copyright = fields.Text(SettingKeys.Copyright) ?? before.Copyright,
        Repository = fields.Url(SettingKeys.Repository) ?? before.Repository,
        Branch = fields.Text(SettingKeys.Branch) ?? before.Branch,
        ContactMail = ContactFields.Mail(fields) ?? before.ContactMail,
        SecurityContact = ContactFields.SecurityContact(fields) ?? before.SecurityContact,
        WebSubHub = ContactFields.Hub(fields) ?? before.WebSubHub,
        PageSize = fields.Number(SettingKeys.PageSize, 1, 500, before.PageSize),
        FeedItems = fields.Number(SettingKeys.FeedItems, 1, 200, before.FeedItems),
        GenerateSitemap = fields.Flag(SettingKeys.GenerateSitemap, before.GenerateSitemap),
        SocialCards = fields.Flag(SettingKeys.SocialCards, before.SocialCards),
        MetaRefreshRedirects = fields.Flag(SettingKeys.MetaRefreshRedirects, before.MetaRefreshRedirects),
        NetlifyRedirects = fields.Flag(SettingKeys.NetlifyRedirects, before.NetlifyRedirects),
        ExcludedPaths = fields.Find(SettingKeys.ExcludedPaths) is null ? before.ExcludedPaths : fields.Texts(SettingKeys.ExcludedPaths),
        Publish = Publish(Below(fields, SettingKeys.Publish, SettingKeys.PublishKeys), before.Publish),
        Gather = Gather(Below(fields, SettingKeys.Gather, SettingKeys.GatherKeys), before.Gather),
        Opinion = OpinionFields.Read(Below(fields, SettingKeys.Opinion, SettingKeys.OpinionKeys), before.Opinion),
    };

    private static FieldSet? Below(FieldSet fields, KeyName key, KeyTable table)
    {
        var value = fields.Find(key);
        if (value is YamlMap map)
            return FieldSet.Read(map, table, fields.File, map.Line);

        if (value is not null)
            fields.Sink.Add(ValueRules.WrongKind, value, $"{key} is {value.Kind}, and should hold keys of its own", $"write {table.Names[0]}: and its value on the next line, indented");

        return null;
    }

    private static PublishSettings Publish(FieldSet? fields, PublishSettings before) => fields is null ? before : before with
    {
        To = fields.Text(SettingKeys.To) ?? before.To,
        Cname = HostName(fields, SettingKeys.Cname) ?? before.Cname,
    };

    private static GatherSettings Gather(FieldSet? fields, GatherSettings before) => fields is null ? before : before with
    {
        UserAgent = fields.Text(SettingKeys.UserAgent) ?? before.UserAgent,
        Concurrency = fields.Number(SettingKeys.Concurrency, 1, 64, before.Concurrency),
        Timeout = fields.Duration(SettingKeys.Timeout, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10), before.Timeout),
        MaxBytes = fields.Number(SettingKeys.MaxBytes, 10_000, 1_000_000_000, (int)Math.Min(before.MaxBytes, int.MaxValue)),
    };

    private static string? Host(FieldSet fields) => HostName(fields, SettingKeys.Host);

    private static string? HostName(FieldSet fields, KeyName key)
    {
        if (fields.Scalar(key) is not { } value)
            return null;

        var host = value.Text.Trim();
        if (WebAddress.IsHost(host) && host.All(char.IsAscii))
            return host.ToLowerInvariant();

        var bare = host.Contains("//", StringComparison.Ordinal) ? host[(host.IndexOf("//", StringComparison.Ordinal) + 2)..] : host;
        bare = bare.Split('/')[0];
        var mended = WebAddress.IsHost(bare) && bare.All(char.IsAscii) ? bare : null;
        fields.Sink.Add(SettingsRules.BadHost, value, $"{Shown.Quoted(host)} is more, or less, than a host name", $"write {mended ?? "example.org"}", mended is null ? null : fields.File.Source.LineWith(value, mended));
        return null;
    }

    private static string? LinkRoot(FieldSet fields)
    {
        // Empty is an answer here: -s LinkRoot= puts a site at the root of its host that the file puts below it.
        if (fields.Find(SettingKeys.LinkRoot) is null)
            return fields.KeyOf(SettingKeys.LinkRoot) is null ? null : "";

        if (fields.Scalar(SettingKeys.LinkRoot) is not { } value)
            return null;

        var path = value.Text.Trim().Trim('/');
        var isPlain = !path.AsSpan().ContainsAnyExcept(LinkRootCharacters) && !path.Contains("//", StringComparison.Ordinal)
            && !path.Split('/').Any(segment => segment is "." or "..");
        if (isPlain && path.Length <= 200)
            return path.Length == 0 ? "" : "/" + path;

        fields.Sink.Add(SettingsRules.BadLinkRoot, value, $"{Shown.Quoted(value.Text)} is not a plain path", "write it as /customers-rock");
        return null;
    }
}
