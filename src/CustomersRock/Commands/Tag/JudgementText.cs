using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Curation.Tagging;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Tag;

/// <summary>A judgement for people.</summary>
internal static class JudgementText
{
    public static void Write(Screen screen, string id, ItemText item, Judgement judgement)
    {
        var percent = string.Create(CultureInfo.InvariantCulture, $"{judgement.GoodNews * 100,3:F0} %");
        screen.Print(judgement.GoodNews >= 0.5 ? Phrase.Good(percent) : Phrase.Faint(percent), $"  {(item.Title.Length > 0 ? item.Title : "(no title)")}", Phrase.Faint(id == "null" ? "" : $"  {id.Trim('"')}"));
        Write(screen, "good news", judgement.Why);
        foreach (var theme in judgement.Themes)
            Write(screen, string.Create(CultureInfo.InvariantCulture, $"{theme.Theme} {theme.Confidence * 100:F0} %"), theme.Why);

        if (judgement.Caution is { } caution)
            screen.Print("       ", Phrase.Warning(caution));
    }

    private static void Write(Screen screen, string about, ImmutableArray<Reason> reasons)
    {
        screen.Print("       ", Phrase.Mend(about));
        foreach (var reason in reasons)
            screen.Print(string.Create(CultureInfo.InvariantCulture, $"         {reason.Weight,6:+0.00;-0.00}  "), Said(reason), Phrase.Faint(reason.Noticed is { } noticed ? $"  ({noticed})" : ""));
    }

    private static string Said(Reason reason) => reason.Place is null ? reason.Words : $"\"{reason.Words}\"";
}
