using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Reading.Cache;

/// <summary>Settings in a cache; members in the order of the records. A test keeps it complete.</summary>
public static class CachedSettings
{
    public static void Write(CacheWriter to, SiteSettings settings)
    {
        to.Text(settings.SiteTitle);
        to.Text(settings.Description);
        to.Text(settings.Host);
        to.Flag(settings.LinksUseHttps);
        to.Text(settings.LinkRoot);
        to.Text(settings.Language);
        to.Text(settings.Author);
        to.Text(settings.Copyright);
        to.Text(settings.Repository);
        to.Text(settings.Branch);
        to.Text(settings.ContactMail);
        to.Text(settings.SecurityContact);
        to.Text(settings.WebSubHub);
        to.Number(settings.PageSize);
        to.Number(settings.FeedItems);
        to.Flag(settings.GenerateSitemap);
        to.Flag(settings.SocialCards);
        to.Flag(settings.MetaRefreshRedirects);
        to.Flag(settings.NetlifyRedirects);
        to.List(settings.ExcludedPaths, static (w, path) => w.Text(path));
        to.Text(settings.Publish.To);
        to.Text(settings.Publish.Cname);
        to.Text(settings.Gather.UserAgent);
        to.Number(settings.Gather.Concurrency);
        to.Number(settings.Gather.Timeout.Ticks);
        to.Number(settings.Gather.MaxBytes);
        Write(to, settings.Opinion);
        to.Text(settings.At.Path);
        to.Number(settings.At.Line);
        to.Number(settings.At.Column);
    }

    public static SiteSettings Read(CacheReader from) => new()
    {
        SiteTitle = from.Text(),
        Description = from.Text(),
        Host = from.Text(),
        LinksUseHttps = from.Flag(),
        LinkRoot = from.Text(),
        Language = from.Text(),
        Author = from.Text(),
        Copyright = from.Text(),
        Repository = from.MaybeText(),
        Branch = from.Text(),
        ContactMail = from.MaybeText(),
        SecurityContact = from.MaybeText(),
        WebSubHub = from.MaybeText(),
        PageSize = from.Whole(),
        FeedItems = from.Whole(),
        GenerateSitemap = from.Flag(),
        SocialCards = from.Flag(),
        MetaRefreshRedirects = from.Flag(),
        NetlifyRedirects = from.Flag(),
        ExcludedPaths = from.List(static r => r.Text()),
        Publish = new PublishSettings { To = from.MaybeText(), Cname = from.MaybeText() },
        Gather = new GatherSettings
        {
            UserAgent = from.MaybeText(),
            Concurrency = from.Whole(),
            Timeout = TimeSpan.FromTicks(from.Number()),
            MaxBytes = from.Number(),
        },
        Opinion = ReadOpinion(from),
        At = new FilePosition(from.Text(), from.Whole(), from.Whole()),
    };

    private static void Write(CacheWriter to, OpinionSettings settings)
    {
        to.Text(settings.Endpoint);
        to.Text(settings.Model);
        to.Number(settings.Timeout.Ticks);
        to.Number(settings.MostTime.Ticks);
        to.Number(settings.MostItems);
        to.Number(settings.MostTokens);
        to.Number(BitConverter.DoubleToInt64Bits(settings.Weight));
    }

    private static OpinionSettings ReadOpinion(CacheReader from) => new()
    {
        Endpoint = from.MaybeText(),
        Model = from.MaybeText(),
        Timeout = TimeSpan.FromTicks(from.Number()),
        MostTime = TimeSpan.FromTicks(from.Number()),
        MostItems = from.Whole(),
        MostTokens = from.Whole(),
        Weight = BitConverter.Int64BitsToDouble(from.Number()),
    };
}
