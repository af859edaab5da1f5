using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>Nobody's mail address, telephone or card number is told to the world.</summary>
internal sealed class PrivateDataCheck : ICheck
{
    private static readonly DiagnosticRule Mail = new(
        "CR0801", Severity.Warning, "no mail addresses", "Machines collect them within hours, and what was once public stays public.");

    private static readonly DiagnosticRule Phone = new(
        "CR0802", Severity.Warning, "no telephone numbers", "A number belongs to somebody, and it may belong to another one tomorrow.");

    private static readonly DiagnosticRule Card = new(
        "CR0803", Severity.Error, "no card numbers", "The number passes the check of card numbers; published, it can be used by anybody.");

    public ImmutableArray<DiagnosticRule> Rules => [Mail, Phone, Card];

    public void Run(CheckRun run)
    {
        var found = new List<PrivateFind>();
        foreach (var story in run.Stories)
        {
            PrivateData.Find(story.Body.Html.Utf8.Span, found);
            Find(story.Title, found);
            Find(story.Description, found);
            Find(story.Lesson, found);
            Find(story.Consent, found);
            Tell(run, story.At, found);
        }

        foreach (var item in run.Items)
        {
            PrivateData.Find(item.Note.Html.Utf8.Span, found);
            Find(item.Excerpt, found);
            Tell(run, item.At, found);
        }

        foreach (var digest in run.Digests)
        {
            PrivateData.Find(digest.Body.Html.Utf8.Span, found);
            Find(digest.Description, found);
            Tell(run, digest.At, found);
        }
    }

    private static void Find(string? text, List<PrivateFind> found)
    {
        if (text is not null && PrivateData.MayHold(text))
            PrivateData.Find(Encoding.UTF8.GetBytes(text.Replace('<', ' ')), found);
    }

    private static void Tell(CheckRun run, FilePosition file, List<PrivateFind> found)
    {
        if (found.Count == 0)
            return;

        foreach (var find in found.Distinct())
            run.Add(Fault(find, run.Written.Find(file, find.Text)));

        found.Clear();
    }

    private static Diagnostic Fault(PrivateFind find, FilePosition at) => find.Kind switch
    {
        PrivateKind.Mail => Mail.At(at, $"\"{find.Text}\" is a mail address", "leave it out, or link to the contact page of the company"),
        PrivateKind.Phone => Phone.At(at, $"\"{find.Text}\" looks like a telephone number", "leave it out"),

        // The complaint is printed in public logs: it does not repeat the number.
        _ => Card.At(at, $"a number that ends in {find.Text[^4..]} is a card number", "take it out at once; if it is real, tell the bank"),
    };
}
