using CustomersRock.Content.Files;

namespace CustomersRock.Site.Output;

/// <summary>A file that a build made.</summary>
/// <param name="Path">Below the output folder, with forward slashes.</param>
/// <param name="Print">Of what it was made from.</param>
/// <param name="Content">XxHash128 of its bytes.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Modified">UTC ticks. Size and time say whether somebody else has touched it.</param>
internal readonly record struct OutputRecord(string Path, Fingerprint Print, Fingerprint Content, long Size, long Modified)
{
    public bool IsIntact(string fullPath)
    {
        var file = new FileInfo(fullPath);
        return file.Exists && file.Length == Size && file.LastWriteTimeUtc.Ticks == Modified;
    }
}
