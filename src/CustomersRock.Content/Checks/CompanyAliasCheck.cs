using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>A name belongs to one company.</summary>
internal sealed class CompanyAliasCheck : ICheck
{
    private static readonly DiagnosticRule Claimed = new(
        "CR0510", Severity.Error, "a name means one company",
        "Stories find the page of a company by its name; two owners would share their stories at random.");

    public ImmutableArray<DiagnosticRule> Rules => [Claimed];

    public void Run(CheckRun run)
    {
        var owners = new Dictionary<string, CompanyProfile>(StringComparer.Ordinal);
        foreach (var company in run.Catalog.Content.Companies)
        {
            Claim(run, owners, company, company.Title);
            foreach (var alias in company.Aliases)
                Claim(run, owners, company, alias);
        }
    }

    private static void Claim(CheckRun run, Dictionary<string, CompanyProfile> owners, CompanyProfile company, string name)
    {
        var slug = Slug.From(name);
        if (slug.Length == 0 || owners.TryAdd(slug, company) || owners[slug] == company)
            return;

        run.Add(Claimed.At(company.At, $"the name \"{name}\" is claimed by {owners[slug].At.Path}, too", "leave it to one of them"));
    }
}
