namespace CustomersRock.Tests.Reading;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporarySite : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("customersrock-").FullName;

    public void Write(string path, string text) => Make(path, full => File.WriteAllText(full, text));

    public void Make(string path, Action<string> make)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        make(full);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
