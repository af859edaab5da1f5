using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Reading.Fields;

internal sealed record LeftKey(DiagnosticRule Rule, string What, string Mend);
