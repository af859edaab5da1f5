using System.Text.RegularExpressions;

namespace CustomersRock.Bench;

/// <summary>How much a program wrote; story pages apart, so that a run that left some out is noticed.</summary>
internal static partial class CountCommand
{
    public static int Run(string folder)
    {
        int files = 0, pages = 0, stories = 0;
        long bytes = 0;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            files++;
            bytes += file.Length;
            if (file.Extension == ".html")
                pages++;
            if (StoryPage().IsMatch(file.FullName))
                stories++;
        }

        Console.WriteLine($"{files} {pages} {stories} {bytes}");
        return 0;
    }

    [GeneratedRegex(@"/stories/\d{4}/[^/]+-\d{6}/index\.html$")]
    private static partial Regex StoryPage();
}
