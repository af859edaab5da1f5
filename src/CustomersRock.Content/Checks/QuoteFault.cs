using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <param name="Word">The first that is not the original's.</param>
/// <param name="Before">How many words before it are.</param>
/// <param name="Instead">How the original goes on there, folded; empty where no word before it is the original's, or nothing follows.</param>
internal sealed record QuoteFault(QuotedWord Word, int Before, string Instead);
