namespace CustomersRock.Intake;

internal static class FrontLines
{
    /// <summary>A story's file with more lines above its second row of dashes.</summary>
    public static string Add(string text, IEnumerable<string> added)
    {
        var lines = text.Split('\n').ToList();
        lines.InsertRange(lines.FindIndex(1, line => line.TrimEnd() == "---"), added);
        return string.Join('\n', lines);
    }
}
