namespace CustomersRock.Content.Reading;

/// <summary>What every step of reading one file shares: its text, and where complaints go.</summary>
internal sealed record FileText(SourceText Source, DiagnosticSink Sink);
