using CustomersRock.Content.Files;

namespace CustomersRock.Content.Diagnostics;

/// <summary>A complaint as caches keep it: a run that need not look again still says what is to be mended.</summary>
public sealed record SavedDiagnostic(string Code, FilePosition At, string What, string Mend, string? MendedLine, bool IsCertain, int LinesAbove)
{
    public static SavedDiagnostic From(Diagnostic d) => new(d.Rule.Code, d.At, d.What, d.Mend, d.MendedLine, d.IsCertain, d.LinesAbove);

    public static SavedDiagnostic Read(CacheReader from) => new(
        from.Text(), new FilePosition(from.Text(), from.Whole(), from.Whole()), from.Text(), from.Text(), from.MaybeText(), from.Flag(), from.Whole());

    public void Write(CacheWriter to)
    {
        to.Text(Code);
        to.Text(At.Path);
        to.Number(At.Line);
        to.Number(At.Column);
        to.Text(What);
        to.Text(Mend);
        to.Text(MendedLine);
        to.Flag(IsCertain);
        to.Number(LinesAbove);
    }

    /// <param name="find">The rule of a code, or null.</param>
    public Diagnostic? Restore(Func<string, DiagnosticRule?> find) => find(Code) is { } rule ? rule.At(At, What, Mend, MendedLine) with { IsCertain = IsCertain, LinesAbove = LinesAbove } : null;
}
