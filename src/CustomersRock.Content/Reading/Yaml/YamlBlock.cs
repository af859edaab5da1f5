using CustomersRock.Content.Diagnostics.Rules;
using YamlDotNet.Core;

namespace CustomersRock.Content.Reading.Yaml;

/// <summary>A block of YAML that people wrote: what can be read of it is read, and each fault is told once, with the mended line where that can be said.</summary>
internal static class YamlBlock
{
    private const int MostChars = 64 * 1024;
    private const int MostFaults = 20;

    /// <summary>Stands among the broken keys where nothing could be read at all.</summary>
    public const string AllKeys = "*";

    /// <summary>The map of keys. Keys whose values could not be read are added to <paramref name="broken"/>, so that nobody calls them missing.
    /// What a program writes may be some <paramref name="times"/> as long as what a person does.</summary>
    public static YamlMap? Read(ReadOnlySpan<char> yaml, int linesBefore, FileText file, ref List<string>? broken, int times = 1)
    {
        if (yaml.Length > MostChars * times)
        {
            file.Sink.Add(FrontMatterRules.TooMuch, linesBefore + 1, 1, "there are more than 64 KiB of keys", "keep to the keys that the kind of file has");
            (broken ??= []).Add(AllKeys);
            return null;
        }

        var text = yaml.ToString();
        if (text.Contains('\t', StringComparison.Ordinal))
            text = YamlTabs.Without(text, linesBefore, file.Sink);

        var said = file.Sink.Count;
        var root = Root(ReadMended(text, linesBefore, file, times, ref broken), file.Sink);
        if (root is null && file.Sink.Count > said)
            (broken ??= []).Add(AllKeys);

        return root;
    }

    private static YamlMap? Root(YamlNode? root, DiagnosticSink sink)
    {
        if (root is null or YamlMap)
            return (YamlMap?)root;

        sink.Add(FrontMatterRules.Syntax, root, $"there is {root.Kind} where keys should be", "write each on its own line, as Key: value");
        return null;
    }

    /// <summary>The parser stops at the first fault; so the line is mended, or its key taken out, and the block read again.</summary>
    private static YamlNode? ReadMended(string text, int linesBefore, FileText file, int times, ref List<string>? broken)
    {
        var said = file.Sink.Count;
        YamlMending? mending = null;
        for (var attempt = 0; attempt < MostFaults; attempt++)
        {
            try
            {
                var root = YamlReader.Read(mending?.Text ?? text, linesBefore, file.Sink, times);
                if (root is not YamlScalar)
                    return root;

                mending ??= new YamlMending(text, linesBefore, file.Sink);
                if (!mending.PartGluedKeys())
                    return root;
            }
            catch (YamlException fault)
            {
                if (attempt == 0)
                    file.Sink.BackTo(said); // said again by the next attempt

                mending ??= new YamlMending(text, linesBefore, file.Sink);
                if (!mending.Mend(fault, ref broken))
                    return null;
            }
        }

        return null;
    }
}
