using System.Collections.Immutable;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Checks;

/// <summary>All that is asked of the content: the same for the build, the command, the pull request and the form.</summary>
public static class ContentChecks
{
    private static readonly ImmutableArray<ICheck> All =
    [
        new ThemeCheck(),
        new MissingPictureCheck(),
        new AddressCheck(),
        new MadeAddressCheck(),
        new LinkCheck(),
        new WithdrawnCheck(),
        new RedirectCheck(),
        new ItemSourceCheck(),
        new HealthCheck(),
        new RepeatedItemCheck(),
        new ExcerptCheck(),
        new EditorsSentenceCheck(),
        new CompanyAliasCheck(),
        new DigestCheck(),
        new DigestQuoteCheck(),
        new DigestItemsCheck(),
        new DigestGapCheck(),
        new FileYearCheck(),
        new PersonCheck(),
        new PrivateDataCheck(),
        new CitationCheck(),
        new LengthCheck(),
        new LeftoverCheck(),
    ];

    /// <summary>Every rule that <see cref="Run"/> may complain by.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [.. All.SelectMany(c => c.Rules).OrderBy(r => r.Code, StringComparer.Ordinal)];

    /// <summary>What is wrong, in file order. The cost is linear in the amount of content. Drafts are checked only where they are shown.</summary>
    public static ImmutableArray<Diagnostic> Run(Catalog catalog, CheckContext context)
    {
        var run = new CheckRun(catalog, context);
        foreach (var check in All)
            check.Run(run);

        return run.Found.InFileOrder();
    }
}
