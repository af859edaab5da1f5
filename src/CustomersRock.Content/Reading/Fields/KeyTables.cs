using CustomersRock.Content.Diagnostics.Rules;
using static CustomersRock.Content.Reading.Fields.KeyNames;

namespace CustomersRock.Content.Reading.Fields;

/// <summary>Which keys each kind of file has. Statiq's and its themes' names are read as ours where they mean the same.</summary>
internal static class KeyTables
{
    /// <summary>Keys of which the value is a sentence or a name: <c>#1</c> in it is a word, and not a fault of another kind.</summary>
    public static readonly HashSet<KeyName> Sentences = [Title, Description, Author, Place, Lesson, Consent, Editor, ImageAlt, ImageCredit, Meaning, Part, Role, Note, NavbarTitle, What];

    /// <summary>Keys that take one text as well as a list of them.</summary>
    public static readonly HashSet<KeyName> Lists = [Companies, People, StrongSignals, Signals, LookAlikes, Include, Exclude, Themes];

    public static readonly KeyTable Story = new(FrontMatterRules.UnknownKey,
        [
            Title, Published, Updated, Author, Themes, Description, Origin, Evidence, Companies, People, Place, Sources, Image, ImageAlt, ImageCredit, ImageLicence,
            Lesson, InReplyTo, Canonical, Consent, Editor, Corrections, RedirectFrom, Xref, Draft,
            Withdrawn, Reason,
        ],
        ("Tags", Themes), ("Theme", Themes), ("Lead", Description), ("Company", Companies), ("Person", People), ("Source", Sources), ("Excluded", Draft),
        ("ImageAttribution", ImageCredit), ("ImageLicense", ImageLicence), ("EditedBy", Editor))
    {
        Texts = new HashSet<KeyName> { Place, Lesson, Consent, Editor, ImageAlt, ImageCredit, ImageLicence, Companies, People },
    };

    public static readonly KeyTable Theme = new(FrontMatterRules.UnknownKey,
        [Title, Meaning, Order, StrongSignals, Signals, LookAlikes, RedirectFrom])
    {
        Texts = new HashSet<KeyName> { StrongSignals, Signals, LookAlikes },
    };

    public static readonly KeyTable Company = new(FrontMatterRules.UnknownKey, [Title, Aliases, Url, RedirectFrom], ("Alias", Aliases));

    public static readonly KeyTable Source = new(FrontMatterRules.UnknownSourceKey,
        [
            Title, Site, Feed, Enabled, Kind, Language, Licence, LicenceUrl, Excerpt, Include, Exclude, Themes, Weight, Poll, MaxAge, MaxItems, AddedBy, Added,
            Verified, Note,
        ])
    {
        Left = _ => null,

        // With an unknown key the source is not used at all.
        Texts = new HashSet<KeyName>
        {
            Title, Site, Feed, Enabled, Kind, Language, Licence, LicenceUrl, Excerpt, Include, Exclude, Themes, Weight, Poll, MaxAge, MaxItems, AddedBy, Added, Verified, Note,
        },
    };

    public static readonly KeyTable Health = new(FrontMatterRules.UnknownKey, [State, Since, Why, Newest, LastGood]);

    public static readonly KeyTable Gathered = new(FrontMatterRules.UnknownKey,
        [Title, Url, KeyNames.Source, Published, KeyNames.Gathered, Themes, Author, Excerpt, Also, Companies, Draft],
        ("Tags", Themes), ("Theme", Themes), ("Company", Companies), ("Excluded", Draft))
    {
        Texts = new HashSet<KeyName> { Author, Companies },
    };

    public static readonly KeyTable Digest = new(FrontMatterRules.UnknownKey,
        [Title, Published, Description, Author, Items, Draft], ("Lead", Description), ("Excluded", Draft))
    {
        Texts = new HashSet<KeyName> { Description, Author },
    };

    public static readonly KeyTable Page = new(FrontMatterRules.UnknownKey,
        [Title, Description, Layout, Order, ShowInNavbar, NavbarTitle, IncludeInSitemap, Published, Updated, RedirectFrom, Xref, Draft, DestinationPath],
        ("Lead", Description), ("Excluded", Draft))
    {
        Texts = new HashSet<KeyName> { Description, NavbarTitle },
    };

    public static readonly KeyTable Directory = new(FrontMatterRules.UnknownKey, [Themes, Origin, Author, Recursive], ("Tags", Themes));

    public static readonly KeyTable Sidecar = new(FrontMatterRules.UnknownKey,
        [Alt, Credit, Licence], ("ImageAlt", Alt), ("ImageCredit", Credit), ("ImageLicence", Licence), ("License", Licence), ("ImageAttribution", Credit))
    {
        Texts = new HashSet<KeyName> { Credit, Licence },
    };

    public static readonly KeyTable CompanyMention = new(FrontMatterRules.UnknownKey, [Name, Part]);

    public static readonly KeyTable PersonMention = new(FrontMatterRules.UnknownKey, [Name, Role, At], ("Company", At));

    public static readonly KeyTable CitationEntry = new(FrontMatterRules.UnknownKey, [Title, Url], ("Link", Url));

    public static readonly KeyTable CorrectionEntry = new(FrontMatterRules.UnknownKey, [Date, What], ("On", Date));
}
