using System.Collections.Immutable;

namespace CustomersRock.Intake;

/// <summary>The files of a folder of letters: of that folder alone, and no links, which may lead anywhere.</summary>
internal static class LetterFolder
{
    /// <summary>In the order of their names, those too many left out; and how many there are.</summary>
    public static (ImmutableArray<string> Files, int All) In(string folder, IntakeLimits limits)
    {
        var files = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden }).Order(StringComparer.Ordinal).ToList();
        return ([.. files.Take(limits.Files)], files.Count);
    }

    /// <summary>Why a file is not read at all; null where it is.</summary>
    public static string? WhyNot(string file)
    {
        if ((File.GetAttributes(file) & FileAttributes.ReparsePoint) != 0)
            return "it is only a link to somewhere else; put the letter itself into the folder";

        return Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".eml" or ".md" or ".markdown" or ".txt" => null,
            ".msg" or ".oft" => "it is in Outlook's own form; open it in Outlook, and save it as text or forward it to a program that saves .eml",
            ".emlx" or ".emlxpart" => "it is in the own form of Apple Mail; drag the letter out of Mail into the folder, which makes an .eml",
            ".mbox" or ".mbx" => "it is a whole mailbox; save its letters one by one, as .eml files",
            _ => "it is no letter; .eml, .md and .txt are read, and pictures only as part of a letter",
        };
    }
}
