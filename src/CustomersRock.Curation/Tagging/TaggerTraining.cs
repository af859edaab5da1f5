using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging.Learning;
using CustomersRock.Curation.Tagging.Models;

namespace CustomersRock.Curation.Tagging;

/// <summary>Makes the model that ships with the program.</summary>
public static class TaggerTraining
{
    /// <summary>Labelled items and themes to the bytes of a model. The same in, the same out.</summary>
    public static byte[] Train(IReadOnlyList<LabelledItem> items, IReadOnlyList<Theme> themes) => ModelFile.Write(ModelMaker.Make(items, themes));
}
