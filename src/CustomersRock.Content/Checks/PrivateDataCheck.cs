using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
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
        // The only check, beside the one for leftovers, that looks at every byte of every story.
        var ofStory = new List<PrivateFind>?[run.Stories.Length];
        SharedWork.Each(ofStory.Length, i => ofStory[i] = In(run.Stories[i]));
        for (var i = 0; i < ofStory.Length; i++)
        {
            if (ofStory[i] is { } finds)
                Tell(run, run.Stories[i].At, finds);
        }

        foreach (var item in run.Items)
            Check(run, item.At, item.Note, item.Excerpt);

        foreach (var digest in run.Digests)
            Check(run, digest.At, digest.Body, digest.Description);
    }

    private static void Check(CheckRun run, FilePosition file, Body body, string? text)
    {
        List<PrivateFind>? found = null;
        Find(body, ref found);
        Find(text, ref found);
        if (found is not null)
            Tell(run, file, found);
    }

    private static List<PrivateFind>? In(Story story)
    {
        List<PrivateFind>? found = null;
        Find(story.Body, ref found);
        Find(story.Title, ref found);
        Find(story.Description, ref found);
        Find(story.Lesson, ref found);
        Find(story.Consent, ref found);
        return found;
    }

    private static void Find(Body body, ref List<PrivateFind>? found)
    {
        if (body.Search != BodySearch.Clean)
            PrivateData.Find(body.Html.Utf8.Span, ref found);
    }

    private static void Find(string? text, ref List<PrivateFind>? found)
    {
        if (text is not null && PrivateData.MayHold(text))
            PrivateData.Find(Encoding.UTF8.GetBytes(text.Replace('<', ' ')), ref found);
    }

    private static void Tell(CheckRun run, FilePosition file, List<PrivateFind> found)
    {
        foreach (var find in found.Distinct())
            run.Add(Fault(find, run.Written.Find(file, find.Text)));
    }

    private static Diagnostic Fault(PrivateFind find, FilePosition at) => find.Kind switch
    {
        PrivateKind.Mail => Mail.At(at, $"\"{find.Text}\" is a mail address", "leave it out, or link to the contact page of the company"),
        PrivateKind.Phone => Phone.At(at, $"\"{find.Text}\" looks like a telephone number", "leave it out"),

        // The complaint is printed in public logs: it does not repeat the number.
        _ => Card.At(at, $"a number that ends in {find.Text[^4..]} is a card number", "take it out at once; if it is real, tell the bank"),
    };
}
