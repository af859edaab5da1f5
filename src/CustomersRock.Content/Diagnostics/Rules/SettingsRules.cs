using System.Collections.Immutable;

namespace CustomersRock.Content.Diagnostics.Rules;

/// <summary>What is asked of <c>settings.yml</c> and of <c>-s Key=Value</c>.</summary>
internal static class SettingsRules
{
    public static readonly DiagnosticRule OtherFile = new("CR0601", Severity.Hint, "Settings are in settings.yml",
        "Only that file is read; a second one would be believed to count.");
    public static readonly DiagnosticRule Unknown = new("CR0602", Severity.Hint, "Settings are known",
        "An unknown setting does nothing; often it is a known one with a slip in it.");
    public static readonly DiagnosticRule Left = new("CR0603", Severity.Hint, "Settings of Statiq that we do not have",
        "The setting does nothing here, and the mend says what does.");
    public static readonly DiagnosticRule Secret = new("CR0604", Severity.Error, "No secrets in settings",
        "The file is public with the rest of the repository; whoever reads it could publish in our name.");
    public static readonly DiagnosticRule BadLinkRoot = new("CR0605", Severity.Error, "LinkRoot is a plain path",
        "Every link on the site begins with it.");
    public static readonly DiagnosticRule BadHost = new("CR0606", Severity.Error, "Host is a host name alone",
        "Feeds and canonical links are made from it; the scheme comes from LinksUseHttps, the path from LinkRoot.");
    public static readonly DiagnosticRule BadOverride = new("CR0607", Severity.Error, "An override is Key=Value",
        "Without a key nobody knows what to set.");
    public static readonly DiagnosticRule BadEndpoint = new("CR0608", Severity.Error, "A second opinion is asked for over https",
        "The key and what sources wrote would be read by everybody on the way; only this machine may be asked over http.");
    public static readonly DiagnosticRule BadContact = new("CR0609", Severity.Error, "SecurityContact is mailto: or https:",
        "Whoever finds a hole reads it in security.txt, and RFC 9116 wants a whole address there.");
    public static readonly DiagnosticRule BadHub = new("CR0610", Severity.Error, "WebSubHub is an https address",
        "Feed readers leave their own address at the hub; over http everybody on the way could read and change it.");
    public static readonly DiagnosticRule BadMail = new("CR0611", Severity.Error, "ContactMail is a mail address alone",
        "The form makes a link of it; with more than the address in it a letter would go astray.");

    public static ImmutableArray<DiagnosticRule> All { get; } = [OtherFile, Unknown, Left, Secret, BadLinkRoot, BadHost, BadOverride, BadEndpoint, BadContact, BadHub, BadMail];
}
