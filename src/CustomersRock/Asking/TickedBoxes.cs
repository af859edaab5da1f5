using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CustomersRock.Content.Texts;

namespace CustomersRock.Asking;

/// <summary>The boxes of a field, <c>- [x] …</c>. Only a box with the words of the form counts: what somebody has reworded is not what we asked.</summary>
/// <param name="Ticked">Words of the form.</param>
/// <param name="Beside">Whatever else stands there, a line each.</param>
internal sealed partial record TickedBoxes(ImmutableArray<string> Ticked, ImmutableArray<string> Beside)
{
    public bool Has(string words) => Ticked.Contains(words, StringComparer.Ordinal);

    public static TickedBoxes Of(FormAnswers answers, FormField field)
    {
        var (ticked, beside) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        foreach (var line in answers[field].Split('\n').Select(VisibleText.Whole).Where(line => line.Length > 0))
        {
            var box = Box().Match(line);
            if (!box.Success || FormChoice.Of(field, box.Groups[2].Value) is not { } words)
                beside.Add(line);
            else if (box.Groups[1].Value != " ")
                ticked.Add(words);
        }

        return new TickedBoxes(ticked.ToImmutable(), beside.ToImmutable());
    }

    [GeneratedRegex(@"^[-*+] \[([ xX])\] (.+)$")]
    private static partial Regex Box();
}
