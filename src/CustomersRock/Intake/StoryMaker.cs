using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Texts;
using CustomersRock.Drafting;

namespace CustomersRock.Intake;

/// <summary>From a letter to its stories.</summary>
internal sealed class StoryMaker(LetterDrafts drafts, DateOnly today, IntakeLimits limits)
{
    /// <summary>Letters and digits, for not every script has words. A letter with fewer says only that something is attached.</summary>
    private const int FewestOfLetter = 40;

    /// <summary>Likewise. A letter with fewer, and a text beside it, is about that text.</summary>
    private const int FewestBesideAttached = 300;

    private readonly LetterPictures pictures = new(limits);

    /// <param name="letter">Of a stranger.</param>
    /// <param name="refused">What of it is not taken, for the editor.</param>
    /// <exception cref="LetterRefusedException">There is no story in it.</exception>
    public ImmutableArray<ReceivedStory> Make(Letter letter, ImmutableArray<string>.Builder refused)
    {
        var own = LetterText.Of(letter.Text);
        letter = letter with { Sender = own.Sender.With(letter.Sender) };
        var privacy = new LetterPrivacy(letter.Sender);
        var (forms, rest) = FormsIn(letter, privacy);
        ImmutableArray<ReceivedStory> stories = forms.IsEmpty ? [FromLetter(letter, own, ref rest, privacy, refused)] : [.. forms.Select(form => FromForm(form, privacy))];
        var taken = pictures.Take(rest, refused);
        if (taken.IsEmpty)
            return stories;

        if (stories is [var one])
            return [WithPictures.Of(one, taken)];

        refused.Add($"the letter has {taken.Length} pictures and {stories.Length} stories, and does not say which belongs to which; ask for the stories one by one");
        return stories;
    }

    private (ImmutableArray<FoundForm> Forms, ImmutableArray<LetterPart> Others) FormsIn(Letter letter, LetterPrivacy privacy)
    {
        var forms = ImmutableArray.CreateBuilder<FoundForm>();
        var rest = ImmutableArray.CreateBuilder<LetterPart>();
        foreach (var part in letter.Parts)
        {
            if (part.IsText && part.Bytes.Length <= limits.Text && FormFile.Whole(part.Text) is { } form)
                forms.Add(form with { HasWordsAround = form.HasWordsAround || WordCount.Of(letter.Text) > 0 });
            else
                rest.Add(part);
        }

        // Who pastes the story and sends the file as well sends one story.
        if ((WrittenIn(letter.Text, privacy) ?? WrittenIn(letter.RichText, privacy)) is { } written)
            forms.Add(written);

        var different = forms.DistinctBy(f => f.Text).ToImmutableArray();
        if (different.Length > limits.Stories)
            throw new LetterRefusedException($"it holds {different.Length} stories; {limits.Stories} are taken from one letter at most");

        return (different, rest.ToImmutable());
    }

    private static FoundForm? WrittenIn(string text, LetterPrivacy privacy)
    {
        var own = Manners.WithoutSignature(text, privacy.IsTold);
        return FormFile.In(own) is { } form ? form with { HasWordsAround = form.HasWordsAround || own.Length < text.Length } : null;
    }

    private ReceivedStory FromForm(FoundForm form, LetterPrivacy privacy)
    {
        var text = privacy.WithoutAddresses(form.Text);
        var glance = StoryGlance.Of(Encoding.UTF8.GetBytes(text));

        // The folder is the year's; what is wrong with a day far away is told by check.
        var day = glance.Published is { } published && Math.Abs(published.Year - today.Year) <= 1 ? DateOnly.FromDateTime(published.DateTime) : today;
        var id = DraftFile.IdOf(new StoryDraft { Title = glance.Title ?? "", Body = "", Published = day, Author = "" });
        return new ReceivedStory(id, text, StoryKind.File) { Remarks = [.. Remarks(form.HasWordsAround, privacy)] };
    }

    private ReceivedStory FromLetter(Letter letter, LetterText own, ref ImmutableArray<LetterPart> rest, LetterPrivacy privacy, ImmutableArray<string>.Builder refused)
    {
        if (LengthOf(own) < FewestBesideAttached && rest.FirstOrDefault(part => part.IsText && part.Bytes.Length <= limits.Text) is { } attached)
        {
            own = LetterText.Of(attached.Text);
            rest = rest.Remove(attached);
            privacy = new LetterPrivacy(own.Sender.With(letter.Sender));
        }

        if (LengthOf(own) < FewestOfLetter)
        {
            pictures.Take(rest, refused);
            throw new LetterRefusedException(LengthOf(own) == 0 ? "there are no words in it; ask for the story" : "it is too short to be a story; read it, and ask for one");
        }

        var draft = drafts.Make(letter, own, privacy);
        draft = draft with { IsDraft = true, Notes = draft.Notes.Add("Nobody has said yet that this may be published. When the teller agrees, delete this line and the next.") };
        return new ReceivedStory(DraftFile.IdOf(draft), DraftFile.TextOf(draft), StoryKind.Letter) { Remarks = [.. Remarks(hasWordsAround: false, privacy)] };
    }

    private static int LengthOf(LetterText own) => own.Text.Count(char.IsLetterOrDigit);

    private static IEnumerable<string> Remarks(bool hasWordsAround, LetterPrivacy privacy)
    {
        if (hasWordsAround)
            yield return "The letter says more than the story; that was left out. Read it before you answer.";

        if (privacy.Count > 0)
            yield return $"What tells who wrote it was left out: look for {LetterPrivacy.Gap} and mend the sentence.";
    }
}
