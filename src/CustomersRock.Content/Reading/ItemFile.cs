using CustomersRock.Content.Model;

namespace CustomersRock.Content.Reading;

/// <summary>The file of one gathered item, for who wants to see it before it is one.</summary>
public static class ItemFile
{
    /// <summary>Null where it has errors, which <see cref="ContentReader"/> would tell.</summary>
    /// <param name="path">Where it would lie, below the site's root.</param>
    /// <param name="bytes">What would be in it.</param>
    public static GatheredItem? Read(string path, ReadOnlySpan<byte> bytes)
    {
        using var reader = new FileReader();
        return reader.Read(path, bytes, FolderDefaults.None).Item;
    }
}
