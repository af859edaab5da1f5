using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

/// <summary>Prints texts that have paragraphs, one a line: there a line end is a new line, and nothing that would have to be spelt out.</summary>
internal static class LinePrinter
{
    public static void Print(Screen screen, Phrase[] line)
    {
        var rest = new List<Phrase>();
        foreach (var phrase in line)
        {
            var parts = phrase.Text.Split('\n');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    screen.Print([.. rest]);
                    rest.Clear();
                }

                rest.Add(phrase with { Text = parts[i] });
            }
        }

        screen.Print([.. rest]);
    }
}
