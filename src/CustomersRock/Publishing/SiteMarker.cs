namespace CustomersRock.Publishing;

/// <summary>The file by which a later run knows that a folder or branch may be replaced as a whole; a build puts one of the same name into <c>output/</c>.</summary>
internal static class SiteMarker
{
    public const string Name = ".customersrock-site";
    public const string Text = "Made by: customersrock publish. Everything here is replaced by the next run.\n";

    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Name));
}
