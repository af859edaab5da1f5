namespace CustomersRock.Curation.Tagging.Models;

/// <summary>The model in the program.</summary>
internal static class ShippedModel
{
    public const string Name = "tagger.model";

    public static TaggerModel Read()
    {
        using var stream = typeof(ShippedModel).Assembly.GetManifestResourceStream(Name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return ModelFile.Read(bytes);
    }
}
