using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Terminal;

/// <summary>Diagnostics as workflow commands, which GitHub shows beside the line in a pull request: to everybody, so what is for the editor is left out.</summary>
internal static class GitHubAnnotations
{
    public static string Write(ImmutableArray<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics.Where(d => !d.Rule.ForEditor).InFileOrder())
            Write(text, diagnostic);

        return text.ToString();
    }

    private static void Write(StringBuilder text, Diagnostic diagnostic)
    {
        text.Append("::").Append(LevelOf(diagnostic.Rule.Severity)).Append(" file=").Append(Property(diagnostic.At.Path));
        if (diagnostic.At.Line > 0)
            text.Append(CultureInfo.InvariantCulture, $",line={diagnostic.At.Line},col={Math.Max(1, diagnostic.At.Column)}");

        text.Append(",title=").Append(Property(diagnostic.Rule.Code)).Append("::").Append(Message(diagnostic)).Append('\n');
    }

    private static string Message(Diagnostic diagnostic)
    {
        var message = diagnostic.Mend.Length == 0 ? diagnostic.What : $"{diagnostic.What}; {diagnostic.Mend}";
        message = SafeText.For(message);
        foreach (var mended in diagnostic.MendedLine?.Split('\n') ?? [])
            message += $"\n{(diagnostic.IsCertain ? "write" : "perhaps")}: {SafeText.For(mended)}";

        message += "\n" + RulePage.AddressOf(diagnostic.Rule);

        return Data(message);
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // A line end that is not escaped would let a story give commands to the workflow.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
