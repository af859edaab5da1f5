using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Reading.Settings;

/// <summary>Every setting. Statiq's names where Statiq has it.</summary>
internal static class SettingKeys
{
    public static readonly KeyName Author = new("Author");
    public static readonly KeyName Branch = new("Branch");
    public static readonly KeyName Cname = new("Cname");
    public static readonly KeyName Concurrency = new("Concurrency");
    public static readonly KeyName ContactMail = new("ContactMail");
    public static readonly KeyName Copyright = new("Copyright");
    public static readonly KeyName Description = new("Description");
    public static readonly KeyName Endpoint = new("Endpoint");
    public static readonly KeyName ExcludedPaths = new("ExcludedPaths");
    public static readonly KeyName FeedItems = new("FeedItems");
    public static readonly KeyName Gather = new("Gather");
    public static readonly KeyName GenerateSitemap = new("GenerateSitemap");
    public static readonly KeyName Host = new("Host");
    public static readonly KeyName Language = new("Language");
    public static readonly KeyName LinkRoot = new("LinkRoot");
    public static readonly KeyName LinksUseHttps = new("LinksUseHttps");
    public static readonly KeyName MaxBytes = new("MaxBytes");
    public static readonly KeyName MetaRefreshRedirects = new("MetaRefreshRedirects");
    public static readonly KeyName Model = new("Model");
    public static readonly KeyName MostItems = new("MostItems");
    public static readonly KeyName MostTime = new("MostTime");
    public static readonly KeyName MostTokens = new("MostTokens");
    public static readonly KeyName NetlifyRedirects = new("NetlifyRedirects");
    public static readonly KeyName Opinion = new("Opinion");
    public static readonly KeyName PageSize = new("PageSize");
    public static readonly KeyName Publish = new("Publish");
    public static readonly KeyName Repository = new("Repository");
    public static readonly KeyName SecurityContact = new("SecurityContact");
    public static readonly KeyName SiteTitle = new("SiteTitle");
    public static readonly KeyName SocialCards = new("SocialCards");
    public static readonly KeyName Timeout = new("Timeout");
    public static readonly KeyName To = new("To");
    public static readonly KeyName UserAgent = new("UserAgent");
    public static readonly KeyName WebSubHub = new("WebSubHub");
    public static readonly KeyName Weight = new("Weight");

    public static readonly KeyTable Site = new(SettingsRules.Unknown,
        [
            SiteTitle, Description, Host, LinksUseHttps, LinkRoot, Language, Author, Copyright, Repository, Branch, ContactMail, SecurityContact, WebSubHub,
            PageSize, FeedItems, GenerateSitemap, SocialCards, MetaRefreshRedirects, NetlifyRedirects, ExcludedPaths, Publish, Gather, Opinion,
        ],
        ("SiteDescription", Description), ("Title", SiteTitle))
    {
        Left = LeftSettings.Find,
    };

    public static readonly KeyTable PublishKeys = new(SettingsRules.Unknown, [To, Cname]) { Left = LeftSettings.FindSecret };

    public static readonly KeyTable GatherKeys = new(SettingsRules.Unknown, [UserAgent, Concurrency, Timeout, MaxBytes]) { Left = LeftSettings.FindSecret };

    public static readonly KeyTable OpinionKeys =
        new(SettingsRules.Unknown, [Endpoint, Model, Timeout, MostTime, MostItems, MostTokens, Weight]) { Left = LeftSettings.FindOpinionKey };
}
