using CustomersRock.Content.Files;

namespace CustomersRock.Content.Diagnostics;

/// <summary>A complaint as caches keep it: a run that need not look again still says what is to be mended.</summary>
public sealed record SavedDiagnostic(string Code, FilePosition At, string What, string Mend, string? MendedLine)
{
    public static SavedDiagnostic From(Diagnostic d) => new(d.Rule.Code, d.At, d.What, d.Mend, d.MendedLine);

    public static SavedDiagnostic Read(CacheReader from) => new(
        from.Text(), new FilePosition(from.Text(), from.Whole(), from.Whole()), from.Text(), from.Text(), from.MaybeText());

    public void Write(CacheWriter to)
    {
        to.Text(Code);
        to.Text(At.Path);
        to.Number(At.Line);
        to.Number(At.Column);
        to.Text(What);
        to.Text(Mend);
        to.Text(MendedLine);
    }

    /// <param name="find">The rule of a code, or null.</param>
    public Diagnostic? Restore(Func<string, DiagnosticRule?> find) => find(Code)?.At(At, What, Mend, MendedLine);
}
