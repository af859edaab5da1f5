namespace CustomersRock.Preview;

/// <summary>What an address leads to: a file, a folder whose address lacks its slash, or nothing.</summary>
internal readonly record struct OutputMatch(string? File, bool IsFolder)
{
    public static OutputMatch None => default;

    public static OutputMatch Folder => new(null, IsFolder: true);
}
