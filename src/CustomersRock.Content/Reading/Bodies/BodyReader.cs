using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using Markdig;
using Markdig.Syntax;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>Markdown to a <see cref="Body"/>. Not for several threads at once: its buffers serve one body after the other.</summary>
internal sealed class BodyReader : IDisposable
{
    private readonly HtmlBuffer buffer = new();
    private readonly HtmlBuffer cleaned = new();
    private BodyRenderer? renderer;

    /// <summary>Reads the text from <paramref name="start"/> to the end of the file; <paramref name="plain"/> is its plain text where that is asked for.</summary>
    public Body Read(FileText file, int start, BodyPlace place, bool wantsPlain, out string plain)
    {
        var body = Read(file, start, place, out var document);
        plain = wantsPlain && document is not null ? PlainText.Of(document) : "";
        return body;
    }

    /// <param name="file">What is read.</param>
    /// <param name="start">Where the body begins.</param>
    /// <param name="place">What it may do.</param>
    /// <param name="document">As it was parsed, for who asks more of it; null where there is no text, or it is nested too deeply.</param>
    public Body Read(FileText file, int start, BodyPlace place, out MarkdownDocument? document)
    {
        document = null;
        var markdown = file.Source.Text[start..];
        if (string.IsNullOrWhiteSpace(markdown))
            return Body.Empty;

        var said = file.Sink.Count;
        try
        {
            document = Markdown.Parse(markdown, BodyPipeline.Instance);
            return Render(document, new BodyDraft(file, start, place), () => new BodyDraft(file, start, place));
        }
        catch (ArgumentException)
        {
            // Markdig's limit of nesting, which it says in this way.
            renderer = null;
            document = null;
            file.Sink.BackTo(said);
            var (line, _) = file.Source.At(start);
            file.Sink.Add(BodyRules.TooDeep, line, 1, "the text is nested too deeply", "write it with fewer levels of lists, quotes and emphasis");
            return Body.Empty;
        }
    }

    public void Dispose()
    {
        buffer.Dispose();
        cleaned.Dispose();
    }

    private Body Render(MarkdownDocument document, BodyDraft draft, Func<BodyDraft> again)
    {
        var said = draft.File.Sink.Count;
        renderer ??= new BodyRenderer(buffer);
        renderer.Begin(draft, null);
        renderer.Render(document);
        if (!draft.HasRawHtml)
            return Finish(document, draft, buffer);

        draft.File.Sink.BackTo(said);
        draft = again();
        var trail = new RawHtmlTrail();
        renderer.Begin(draft, trail);
        renderer.Render(document);
        cleaned.Clear();
        RawHtmlCleaner.Clean(buffer.Written.ToString(), trail, draft, cleaned);
        return Finish(document, draft, cleaned);
    }

    private static Body Finish(MarkdownDocument document, BodyDraft draft, HtmlBuffer html)
    {
        var (bytes, holes) = ToUtf8(html.Written, draft.Holes);
        return new Body
        {
            Html = new SanitisedHtml(bytes),
            Holes = holes,
            Links = [.. draft.Links],
            Pictures = [.. draft.Pictures],
            Anchors = draft.Anchors,
            Excerpt = draft.ExcerptMark is null ? null : PlainText.Of(document, draft.ExcerptMark),
            Words = draft.Words,
            Print = PrintOf(bytes, draft),
        };
    }

    /// <summary>Holes were noted in characters; pages splice bytes.</summary>
    private static (byte[] Bytes, ImmutableArray<BodyHole> Holes) ToUtf8(ReadOnlySpan<char> html, List<BodyHole> holes)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(html)];
        if (holes.Count == 0)
        {
            Encoding.UTF8.GetBytes(html, bytes);
            return (bytes, []);
        }

        var moved = new BodyHole[holes.Count];
        var done = 0;
        var written = 0;
        for (var i = 0; i < moved.Length; i++)
        {
            written += Encoding.UTF8.GetBytes(html[done..holes[i].Offset], bytes.AsSpan(written));
            done = holes[i].Offset;
            moved[i] = holes[i] with { Offset = written };
        }

        Encoding.UTF8.GetBytes(html[done..], bytes.AsSpan(written));
        return (bytes, ImmutableCollectionsMarshal.AsImmutableArray(moved));
    }

    private static Fingerprint PrintOf(byte[] bytes, BodyDraft draft)
    {
        if (draft.Holes.Count == 0)
            return Fingerprint.Of(bytes);

        var hash = new XxHash128();
        hash.Append(bytes);
        foreach (var hole in draft.Holes)
        {
            var shown = hole.Kind == HoleKind.Link ? draft.Links[hole.Index].Target : PictureText(draft.Pictures[hole.Index]);
            hash.Append(MemoryMarshal.AsBytes(string.Create(null, $"\0{hole.Offset}\0{shown}").AsSpan()));
        }

        return Fingerprint.Of(hash);
    }

    private static string PictureText(Picture picture) => $"{picture.File}\0{picture.Alt}\0{picture.Credit}\0{picture.Licence}";
}
