using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace CustomersRock.Gathering.Fetching;

/// <summary>The usual rules for certificates, told in words that an editor can pass on to the owner of the server.</summary>
internal static class CertificateRules
{
    public static SslClientAuthenticationOptions Options(Wire wire, TimeProvider time)
    {
        // A certificate names addresses from which to download its issuer or its revocations: a stranger's addresses, on any port of any network.
        var policy = new X509ChainPolicy { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck };
        if (wire.Authorities is { } authorities)
        {
            policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            policy.CustomTrustStore.AddRange(authorities);
        }

        return new SslClientAuthenticationOptions
        {
            CertificateChainPolicy = policy,
            RemoteCertificateValidationCallback = (_, certificate, chain, errors) => errors == SslPolicyErrors.None ? true : throw Refusal(certificate, chain, errors, time.GetUtcNow()),
        };
    }

    private static FetchException Refusal(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors, DateTimeOffset now) =>
        new(FetchFaultKind.Tls, What(certificate, chain, errors, now));

    private static string What(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors, DateTimeOffset now)
    {
        if (certificate is not X509Certificate2 shown)
            return "the server showed no certificate";

        var flags = (chain?.ChainStatus ?? []).Aggregate(X509ChainStatusFlags.NoError, (all, status) => all | status.Status);
        if (shown.NotAfter.ToUniversalTime() < now.UtcDateTime)
            return FormattableString.Invariant($"the server's certificate ran out on {shown.NotAfter.ToUniversalTime():d MMMM yyyy}");
        if (shown.NotBefore.ToUniversalTime() > now.UtcDateTime)
            return FormattableString.Invariant($"the server's certificate is not valid before {shown.NotBefore.ToUniversalTime():d MMMM yyyy}");
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
            return "the server's certificate is for another name";
        if ((flags & (X509ChainStatusFlags.UntrustedRoot | X509ChainStatusFlags.PartialChain)) != 0)
            return "the server's certificate comes from an authority that is not known here, or an intermediate one is missing";

        return $"the server's certificate is not valid ({flags})";
    }
}
