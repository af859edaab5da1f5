using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using CustomersRock.Curation.Tagging.Features;

namespace CustomersRock.Curation.Tagging.Models;

/// <summary>A model as bytes: little-endian, the tables as they lie in memory, so that loading is copying.</summary>
internal static class ModelFile
{
    private const uint Mark = 0x31544743; // CGT1

    public static byte[] Write(TaggerModel model)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8))
        {
            writer.Write(Mark);
            WriteTable(writer, model.Table);
            writer.Write(model.Outputs.Length);
            foreach (var output in model.Outputs)
                WriteOutput(writer, output);

            writer.Write(MemoryMarshal.AsBytes(model.Weights.AsSpan()));
            foreach (var weight in model.PhraseWeights)
                writer.Write(weight);

            writer.Write(model.Languages.Count);
            foreach (var (language, trust) in model.Languages)
            {
                writer.Write(language);
                writer.Write(trust);
            }

            writer.Write(model.AnchorBytes);
        }

        return memory.ToArray();
    }

    /// <exception cref="InvalidDataException">These bytes are no model of this version.</exception>
    public static TaggerModel Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return ReadChecked(new ByteReader(bytes));
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException or IndexOutOfRangeException)
        {
            throw new InvalidDataException("the model of the tagger is cut short or broken; customersrock tag train makes it anew.", e);
        }
    }

    private static TaggerModel ReadChecked(ByteReader reader)
    {
        if (reader.UInt32() != Mark)
            throw new InvalidDataException("this is no model of the tagger; customersrock tag train makes one.");

        var table = ReadTable(ref reader);
        var outputs = new ModelOutput[reader.Count()];
        for (var i = 0; i < outputs.Length; i++)
            outputs[i] = new ModelOutput(reader.Text(), reader.Single(), reader.Single(), reader.Single());

        var weights = reader.Array<sbyte>(table.Count * outputs.Length);
        float[] phrases = [reader.Single(), reader.Single(), reader.Single(), reader.Single()];
        var languages = ImmutableSortedDictionary.CreateBuilder<string, float>(StringComparer.Ordinal);
        for (var left = reader.Count(); left > 0; left--)
            languages[reader.Text()] = reader.Single();

        return new TaggerModel
        {
            Table = table,
            Outputs = [.. outputs],
            Weights = weights,
            PhraseWeights = [.. phrases],
            Languages = languages.ToImmutable(),
            AnchorBytes = reader.Rest(),
        };
    }

    private static void WriteTable(BinaryWriter writer, FeatureTable table)
    {
        writer.Write(table.Count);
        foreach (var end in table.Ends)
            writer.Write(end);

        writer.Write(MemoryMarshal.AsBytes(table.Keys.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(table.Scales.AsSpan()));
    }

    private static FeatureTable ReadTable(ref ByteReader reader)
    {
        var count = reader.Count();
        var ends = reader.Array<int>(Enum.GetValues<FeatureBlock>().Length);
        return ends[^1] == count && ends.Order().SequenceEqual(ends)
            ? new FeatureTable(reader.Array<uint>(count), reader.Array<Half>(count), ends)
            : throw new InvalidDataException("the tables of the tagger's model do not fit each other; customersrock tag train makes it anew.");
    }

    private static void WriteOutput(BinaryWriter writer, ModelOutput output)
    {
        writer.Write(output.Name);
        writer.Write(output.Base);
        writer.Write(output.Threshold);
        writer.Write(output.Step);
    }
}
